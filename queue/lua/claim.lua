-- A worker asks for the head of a destination's lane: kill and correct first, then priority, then sequence.
-- ARGV: destination, lease ms, '0' where the worker has had its turns and only asks what comes next,
--       then for post, edit, read: the least ms between two over all channels of the platform (0: no limit), and the burst,
--       then the planned wake that asks, or ''
-- -> {'empty'} | {'busy'} | {'later', ms, rank, the wake to plan or ''} | {'ended', message fields, revision JSON}: refused before it was sent
--    | {'claimed', operation, message fields, revision JSON, approved at, revised at, root's receipt or '', ms since the
--       first request, ms since the last, may a search post '1' | '0'}
local destination, lease, only_asks = ARGV[1], tonumber(ARGV[2]), ARGV[3] == '0'
local platform = destination:match('^[^:]+')
local lane, ready, mends, wakes = key('lane', destination), key('ready', destination), key('mends', destination), key('wakes')
local LIMITS = {
  post = { tonumber(ARGV[4]), tonumber(ARGV[5]) },
  edit = { tonumber(ARGV[6]), tonumber(ARGV[7]) },
  read = { tonumber(ARGV[8]), tonumber(ARGV[9]) },
}
redis.call('HDEL', lane, 'rank')

-- The wakes that are on their way, by their times. Another is planned only where none comes as early, or a lane with a
-- scheduled alert would collect one with each claim. That of a lost job is overdue with the lane, and the sweep wakes that.
local planned = key('planned', destination)
redis.call('ZREM', planned, ARGV[10])
redis.call('ZREMRANGEBYSCORE', planned, '-inf', int(now))
local function plan(at)
  local _, first = unpack(redis.call('ZRANGE', planned, 0, 0, 'WITHSCORES'))
  if first and tonumber(first) <= at then
    return ''
  end
  redis.call('ZADD', planned, int(at), int(at))
  return int(at)
end

local busy, busy_until, not_before = unpack(redis.call('HMGET', lane, 'busy', 'until', 'notBefore'))
if busy then
  if tonumber(busy_until) > now then
    -- Whoever asked was woken by something new; the sweep must look when this lease ends, and not five seconds after that.
    redis.call('ZADD', wakes, busy_until, destination)
    return { 'busy' }
  end
  -- Its owner is gone. What was only claimed was surely not sent; what was SENDING may stand on the platform.
  redis.call('HDEL', lane, 'busy', 'until')
  local state = redis.call('HGET', key('message', busy), 'state')
  if state == 'SENDING' then
    doubt(busy, now, 'worker-lost', 'The worker ended between the request and its record: the message may stand or not.')
  elseif state == 'RECONCILING' then
    look_again(busy, now)
  elseif state == 'CLAIMED' then
    pend(busy, now)
  end
end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', key('waiting', destination), '-inf', int(now), 'LIMIT', 0, 100)) do
  if redis.call('EXISTS', key('message', member)) == 1 then
    enqueue(member)
  else
    leave_lines(member, destination) -- forgotten after its time
  end
end

-- What is to be done with a message.
local function operation(message)
  local state, receipt, part, target, shown = unpack(redis.call('HMGET', message, 'state', 'receipt', 'part', 'target', 'shown'))
  if part == 'publish' then
    return 'publish', 'edit'
  end
  if state == 'UNKNOWN' then
    return 'find', 'read'
  end
  if not receipt then
    return 'post', 'post'
  end
  if state == 'SENT' or target == shown then
    return 'read', 'read'
  end
  return 'edit', 'edit'
end

-- A platform's limit over all channels (GCRA): when the next request of a kind may be made here. Lanes that wait stand in
-- line by rank, so that each comes back when it is its turn; no slot is kept for any of them.
local function free_at(kind, score)
  local interval, burst = unpack(LIMITS[kind])
  if interval == 0 then
    return now
  end
  local line = key('line', platform, kind)
  local free = tonumber(redis.call('GET', key('bucket', platform, kind)) or '0') - burst * interval
  if free <= now then
    return now
  end
  redis.call('ZADD', line, score, destination)
  redis.call('EXPIRE', line, 600)
  return free + redis.call('ZRANK', line, destination) * interval
end

local function take(kind)
  local interval, bucket = LIMITS[kind][1], key('bucket', platform, kind)
  if interval == 0 then
    return
  end
  local next_free = math.max(now, tonumber(redis.call('GET', bucket) or '0')) + interval
  redis.call('SET', bucket, int(next_free), 'PX', int(next_free - now + 60000))
  redis.call('ZREM', key('line', platform, kind), destination)
end

-- Notices and publications follow the alert's own message: nothing is said of what never stood.
local function may_follow(member, message, alert, part)
  local root = redis.call('HGET', message, 'root')
  local state, receipt = unpack(redis.call('HMGET', key('message', root), 'state', 'receipt'))
  if receipt then
    return true
  end
  if (state == 'QUARANTINED' or state == 'SENT' or state == 'FIXED') and part:match('^notice') then
    return true
  end
  if state == 'SENDING' or state == 'UNKNOWN' or state == 'RECONCILING' or state == 'CLAIMED' then
    enqueue(member, now + 250)
  else
    end_message(member, 'DROPPED', 'nothing-stood', 'The alert itself never stood here.')
  end
  return false
end

-- What ends before it was sent is told: by the worker that found it.
local function ended(member, reason, detail)
  end_message(member, 'REJECTED', reason, detail)
  local message = key('message', member)
  local alert, target = unpack(redis.call('HMGET', message, 'alert', 'target'))
  return { 'ended', redis.call('HGETALL', message), redis.call('HGET', key('revisions', alert), target) }
end

local function claim(member, what, kind)
  local message = key('message', member)
  local ends = int(now + lease)
  take(kind)
  -- By the clock, and not a mere count: claims that were lost with another master are not known here, and their workers live.
  redis.call('HSET', message, 'epoch', int(math.max(now, redis.call('HGET', message, 'epoch') + 1)))
  redis.call('HSET', message, 'state', (what == 'find' or what == 'read') and 'RECONCILING' or 'CLAIMED', 'lease', ends,
    'claimedAt', int(now))
  if what == 'post' then
    local mentions, score = unpack(redis.call('HMGET', message, 'mentions', 'score'))
    redis.call('HSET', message, 'called', may_ping(member, destination, score) and mentions or '[]')
  end
  leave_lines(member, destination)
  redis.call('HSET', lane, 'busy', member, 'until', ends)
  redis.call('ZADD', wakes, ends, destination)
  local alert, target, root, first, last, sending =
    unpack(redis.call('HMGET', message, 'alert', 'target', 'root', 'first', 't0', 'sending'))
  local life = redis.call('HGET', key('alert', alert), 'life')
  local may_post = what == 'find' and life == 'live' and sending == target
  local words, at = unpack(redis.call('HMGET', key('revisions', alert), target, target .. ':at'))
  local reply = { 'claimed', what, redis.call('HGETALL', message), words or '',
    redis.call('HGET', key('alert', alert), 'approvedAt') or '', at or '',
    root and redis.call('HGET', key('message', root), 'receipt') or '',
    int(now - (first or now)), int(now - (last or now)), may_post and '1' or '0' }
  return reply
end

while true do
  local post, post_score = unpack(redis.call('ZRANGE', ready, 0, 0, 'WITHSCORES'))
  local mend, mend_score = unpack(redis.call('ZRANGE', mends, 0, 0, 'WITHSCORES'))
  local what, kind
  if mend then
    what, kind = operation(key('message', mend))
  end
  -- A lane that its channel's pace keeps closed takes no place in the platform's line.
  local rests = post and tonumber(not_before or '0') > now
  local post_at = rests and tonumber(not_before) or post and free_at('post', post_score)
  local mend_at = mend and free_at(kind, mend_score)
  local member
  if mend and mend_at <= now and not (post and post_at <= now and tonumber(post_score) < tonumber(mend_score)) then
    member = mend
  elseif post and post_at <= now then
    member, what, kind = post, 'post', 'post'
  end

  if member == nil or only_asks then
    local at, rank
    for _, one in ipairs({ { post_at, post_score }, { mend_at, mend_score } }) do
      if one[1] and (at == nil or one[1] < at) then
        at, rank = one[1], rank_of(one[2])
      end
    end
    local _, due = unpack(redis.call('ZRANGE', key('waiting', destination), 0, 0, 'WITHSCORES'))
    if due and (at == nil or tonumber(due) < at) then
      at, rank = tonumber(due), rank or 0
    end
    if at == nil then
      redis.call('ZREM', wakes, destination)
      for _, limited in ipairs({ 'post', 'edit', 'read' }) do
        redis.call('ZREM', key('line', platform, limited), destination)
      end
      return { 'empty' }
    end
    redis.call('HSET', lane, 'rank', rank)
    redis.call('ZADD', wakes, int(at), destination)
    return { 'later', int(at - now), rank, plan(at) }
  end

  local message = key('message', member)
  local alert, expires, part, target = unpack(redis.call('HMGET', message, 'alert', 'expiresAt', 'part', 'target'))
  local due = alert and tonumber(redis.call('HGET', key('alert', alert), 'due') or '0') or 0
  if not alert or redis.call('HEXISTS', key('revisions', alert), target) == 0 then
    leave_lines(member, destination) -- forgotten after its time
  elseif what == 'post' and part == 'root' and due > now then
    enqueue(member, due) -- its hour is asked for at the moment of sending, whatever put it here
  elseif what == 'post' and redis.call('HEXISTS', key('off'), destination) == 1 then
    return ended(member, 'destination-off', 'This destination refused for good before: mend it, then retry.')
  elseif what == 'post' and expires and tonumber(expires) <= now then
    return ended(member, 'expired', 'It could not be delivered before its deadline, and is no news any more.')
  elseif part == 'root' or what == 'find' or what == 'edit' or what == 'read' or may_follow(member, message, alert, part) then
    return claim(member, what, kind)
  end
end
