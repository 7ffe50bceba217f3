-- The platform's answer is recorded. It counts while the request is ours; what comes later is told apart below.
-- ARGV: message key, epoch, destination, outcome, reason, detail, receipt JSON or '', revision shown or asked for,
--       lane's rest ms, again in ms, request deadline ms, settle ms, publication's key or '', '1' where the place is to be
--       switched off, where an unfinished search stopped, ms until a person is told, ms until a search is given up,
--       key of the notice that stands in for a message which takes no edit any more or '', key of the update in its thread that
--       tells the news as well or ''
-- Outcomes: SENT (posted or found), SHOWN (edited or read), ABSENT, UNFINISHED, LATER, REJECTED, UNKNOWN, QUARANTINED, GONE,
--           FIXED
-- -> 1 recorded | 0 no longer ours | 2 a second copy stands now: delete it | 3 recorded, and a person is to hear that it fails
--    for long | 4 recorded, and given up: quarantined
local member, destination, outcome = ARGV[1], ARGV[3], ARGV[4]
local reason, detail, receipt, revision = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local again, deadline, settle = tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12])
local message, lane = key('message', member), key('lane', destination)
local was, epoch, known, t0, target, unsure, part, claimed_at, begun, tries, alert = unpack(redis.call('HMGET', message,
  'state', 'epoch', 'receipt', 't0', 'target', 'unsure', 'part', 'claimedAt', 'begun', 'tries', 'alert'))
if not was then
  return 0
end
t0 = tonumber(t0 or now)
-- What is said of a request in words that were purged meanwhile may repeat them.
if detail ~= '' and tonumber(redis.call('HGET', key('alert', alert), 'purged') or '0') >= tonumber(claimed_at or '0') then
  detail = 'Purged.'
end
touch('alert:' .. alert)

-- The message stands and shows `shown`: done, or to be edited to the newest words.
local function stands(shown)
  redis.call('HSET', message, 'shown', shown)
  if tonumber(shown) > 0 then
    relieved(member) -- with 0 nobody saw it
  end
  if tonumber(shown) ~= tonumber(target) and part ~= 'publish' then
    return pend(member, now)
  end
  end_message(member, 'SENT', '', '')
  if unsure and tonumber(unsure) + settle > now then
    -- An edit before this one may still arrive, and would cover these words: look once more when it no longer can.
    enqueue(member, tonumber(unsure) + settle)
  elseif unsure then
    redis.call('HDEL', message, 'unsure')
  end
end

-- It was posted, or found standing.
local function posted()
  redis.call('HSET', message, 'receipt', receipt)
  redis.call('HDEL', message, 'first', 'soFar', 'lookedFrom')
  own(destination, cjson.decode(receipt).messageId)
  stands(revision)
  publish_after(member, ARGV[13])
end

-- It surely called nobody, and takes nobody's place in the hour.
local function called_nobody()
  if not known then
    redis.call('ZREM', key('pings', destination), member)
  end
end

-- It could not be done, and goes on being tried. A first post that surely does not stand is told when it expires.
-- @returns what settle answers
local function fails()
  local state, expires = unpack(redis.call('HMGET', message, 'state', 'expiresAt'))
  if state == 'HELD' or state == 'DROPPED' or (state == 'PENDING' and expires and not known) then
    return 1
  end
  redis.call('HSETNX', message, 'failing', int(now))
  local failing, told = unpack(redis.call('HMGET', message, 'failing', 'told'))
  local since = now - failing
  if state == 'UNKNOWN' and part ~= 'publish' and since >= tonumber(ARGV[17]) then
    end_message(member, 'QUARANTINED', reason, detail)
    return 4
  end
  if told or since < tonumber(ARGV[16]) then
    return 1
  end
  redis.call('HSET', message, 'told', int(now))
  redis.call('ZADD', key('troubles'), int(now), member)
  return 3
end

-- It stands with old words for good: a notice in the channel says the newest, and follows the alert from then on. A
-- correction's own does that too, and where one stands in already there is no second.
local function stand_in(notice)
  if ARGV[19] ~= '' and redis.call('EXISTS', key('message', ARGV[19])) == 1 then
    return -- an update has its news beneath the alert, where it was known to stand when they came
  end
  local root, score = unpack(redis.call('HMGET', message, 'root', 'score'))
  root = part == 'root' and member or root
  local standing = redis.call('HGET', key('message', root), 'standIn')
  if part ~= 'root' and standing ~= member then
    return -- an update's words or an earlier notice's, which only a correction and a kill change
  end
  local state = standing and standing ~= member and redis.call('HGET', key('message', standing), 'state')
  if state and state ~= 'FIXED' and state ~= 'GONE' then
    return
  end
  redis.call('HSET', key('message', root), 'standIn', notice)
  if redis.call('EXISTS', key('message', notice)) == 0 then
    add_message(notice, { 'alert', alert, 'destination', destination, 'part', 'notice:' .. target, 'root', root,
      'target', target, 'score', next_score(rank_of(score)), 'mentions', '[]' })
  end
end

local function leave_lane()
  if redis.call('HGET', lane, 'busy') == member then
    redis.call('HDEL', lane, 'busy', 'until')
  end
end

-- A worker that was paused comes back with an answer that nobody waited for.
local function late()
  if outcome == 'SENT' and receipt ~= '' and part ~= 'publish' then
    if known or was == 'SENDING' or was == 'CLAIMED' then
      local same = known and cjson.decode(known).messageId == cjson.decode(receipt).messageId
      return same and 0 or 2
    end
    if tonumber(begun or '0') > tonumber(ARGV[2]) then
      -- A later request was made, and may stand as well: this copy goes, and the other is looked for once it is gone.
      if was == 'UNKNOWN' or was == 'RECONCILING' then
        redis.call('HINCRBY', message, 'epoch', 1)
        leave_lane()
        look_again(member, now + deadline, reason, detail)
      end
      return 2
    end
    if was ~= 'DROPPED' and was ~= 'REJECTED' and was ~= 'GONE' then
      redis.call('HINCRBY', message, 'epoch', 1)
      leave_lane()
      posted()
      return 1
    end
    return 2 -- dropped or given up meanwhile: it must not stand
  end
  -- Its words may cover newer ones; a publication has none.
  if (outcome == 'SHOWN' or outcome == 'UNKNOWN') and known and part ~= 'publish' then
    redis.call('HSET', message, 'unsure', int(now))
    if was == 'SENT' then
      enqueue(member, now + 1000)
    end
  end
  return 0
end

if epoch ~= ARGV[2] or not (was == 'SENDING' or was == 'CLAIMED' or was == 'RECONCILING' or was == 'UNKNOWN') then
  return late()
end

leave_lane()
local answer = 1
if outcome == 'SENT' then
  posted()
elseif outcome == 'SHOWN' then
  stands(revision)
elseif outcome == 'ABSENT' then
  -- The look counts from when it began, be it some parts ago: what came after that it did not see.
  local looked_from = tonumber(redis.call('HGET', message, 'lookedFrom') or claimed_at)
  redis.call('HDEL', message, 'soFar', 'lookedFrom', 'looks')
  if looked_from >= t0 + settle then
    redis.call('HDEL', message, 'first', 'payload')
    called_nobody()
    if redis.call('HEXISTS', message, 'expiresAt') == 1 then
      relieved(member)
    end
    pend(member, now, 'absent', 'It was looked for twice and does not stand: it is sent again.')
  else
    look_again(member, t0 + settle, 'absent-once', 'It was looked for once and does not stand; it may still come.')
  end
elseif outcome == 'UNFINISHED' then
  redis.call('HSET', message, 'soFar', ARGV[15])
  redis.call('HSETNX', message, 'lookedFrom', claimed_at)
  look_again(member, now, 'searching', 'The channel’s history is long, or slow to come: the search goes on where it stopped.')
elseif outcome == 'LATER' then
  if was == 'RECONCILING' or was == 'UNKNOWN' then
    redis.call('HINCRBY', message, 'looks', 1)
    look_again(member, now + again, reason, detail)
  else
    called_nobody()
    pend(member, now + again, reason, detail)
  end
  answer = fails()
elseif outcome == 'UNKNOWN' then
  if was == 'RECONCILING' then
    look_again(member, now + math.max(again, deadline), reason, detail)
  else
    -- An edit may be repeated at once, but not for ever at once.
    local wait = known and math.min(60000, 250 * 2 ^ math.min(8, tonumber(tries or '0'))) or 0
    doubt(member, math.max(now + wait, t0 + deadline), reason, detail)
  end
  answer = fails()
elseif outcome == 'FIXED' and target ~= revision then
  pend(member, now) -- older words were refused: what came meanwhile, a kill above all, is asked for in its own right
else
  if outcome == 'REJECTED' then
    called_nobody()
  end
  end_message(member, outcome, reason, detail)
  if ARGV[14] == '1' then
    redis.call('HSET', key('off'), destination, reason .. ': ' .. detail)
  end
  if ARGV[18] ~= '' then
    stand_in(ARGV[18])
  end
end

local rest = now + tonumber(ARGV[9])
if rest > math.max(now, tonumber(redis.call('HGET', lane, 'notBefore') or '0')) then
  redis.call('HSET', lane, 'notBefore', int(rest))
end
for _, line in ipairs({ 'ready', 'mends' }) do
  if redis.call('ZCARD', key(line, destination)) > 0 then
    need_wake(destination, 0)
  end
end
return answer
