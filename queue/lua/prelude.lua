-- Stands before every script. KEYS[1] is the ledger's root; all keys share its hash tag, so that a Cluster keeps them
-- in one slot. Time is Redis's own: no worker's clock decides anything.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- Each script is told first how many days alerts are kept, and bodies of items; its own ARGV begins behind that.
local DAY_MS = 86400000
local RETENTION_MS = table.remove(ARGV, 1) * DAY_MS
local BODIES_MS = table.remove(ARGV, 1) * DAY_MS

local function key(...)
  return KEYS[1] .. ':' .. table.concat({ ... }, ':')
end

-- tostring() would print large numbers as 1.7e+14 and lose digits.
local function int(number)
  return string.format('%.0f', number)
end

-- An alert's keys are kept and go together, for half an alert could be neither corrected nor killed: for the retention from the
-- last change, or from the hour that it waits for.
local function keep(id)
  local alert = key('alert', id)
  local ends = int(math.max(now, tonumber(redis.call('HGET', alert, 'due') or '0')) + RETENTION_MS)
  for _, name in ipairs({ alert, key('contents', id), key('revisions', id), key('history', id), key('messages', id),
    key('asked', id), key('card', 'alert:' .. id) }) do
    redis.call('PEXPIREAT', name, ends)
  end
  for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
    redis.call('PEXPIREAT', key('message', member), ends)
  end
end

-- Who did what, of all alerts, in the order of doing; nothing but its age ever takes an entry out. It holds no words: what
-- an editor gave for a reason stands in the alert's history, where a purge reaches it.
local function audit(id, entry)
  local bare = cjson.decode(entry)
  bare.reason = nil
  redis.call('XADD', key('audit'), 'MINID', '~', int(now - RETENTION_MS), '*', 'alert', id, 'entry', cjson.encode(bare))
end

-- What the editors' channel shows of an alert or a ticket is not what is so any more. Many changes make one edit; what nobody
-- came to show for a day is let go.
local CARD_MS = 250
local function touch(card)
  redis.call('ZREMRANGEBYSCORE', key('cards'), '-inf', int(now - DAY_MS))
  local at = tonumber(redis.call('ZSCORE', key('cards'), card) or '')
  if at == nil or at > now + CARD_MS then
    redis.call('ZADD', key('cards'), int(now + CARD_MS), card)
  end
end

-- The tickets that were placed for an alert: the last of them say something beside it, and a kill takes its words there too.
local function tickets_of(id)
  return redis.call('ZRANGE', key('asked', id), -20, -1)
end

-- What was done to an alert, for its history and the audit.
local function record(id, entry)
  redis.call('RPUSH', key('history', id), entry)
  audit(id, entry)
  touch('alert:' .. id)
  for _, ticket in ipairs(tickets_of(id)) do
    if redis.call('EXISTS', key('card', 'ticket:' .. ticket)) == 1 then
      touch('ticket:' .. ticket)
    end
  end
  keep(id)
end

-- Nobody has to read an item any more; its body is kept a while longer.
local function end_item(item, state, reason)
  redis.call('ZREM', key('intake'), item)
  redis.call('HSET', key('item', item), 'state', state, 'reason', reason)
  redis.call('PEXPIRE', key('item', item), int(BODIES_MS))
end

local RANK = 2 ^ 44
local function rank_of(score)
  return math.floor(tonumber(score) / RANK)
end

-- A place in every line: the rank, and behind it the order of arrival.
local function next_score(rank)
  return int(rank * RANK + redis.call('INCR', key('sequence')))
end

-- `wakes` holds, for each destination with work, when it next needs a worker. It is the truth; queue jobs only make it
-- quick. Returns whether somebody must be woken now.
local function need_wake(destination, rank)
  local lane, wakes = key('lane', destination), key('wakes')
  local woken = tonumber(redis.call('HGET', lane, 'rank') or '')
  local at = tonumber(redis.call('ZSCORE', wakes, destination) or '')
  if at == nil or at > now or (woken and rank < woken) then
    redis.call('ZADD', wakes, int(now), destination)
    redis.call('HSET', lane, 'rank', rank)
    return true
  end
  return false
end

-- A lane has two lines: `ready` for posts, which the channel's pace holds back, and `mends` for what gets back to a
-- message that was sent (edits, searches), which it does not.
local function leave_lines(member, destination)
  redis.call('ZREM', key('ready', destination), member)
  redis.call('ZREM', key('mends', destination), member)
  redis.call('ZREM', key('waiting', destination), member)
  if redis.call('HEXISTS', key('message', member), 'told') == 0 then
    redis.call('ZREM', key('troubles'), member)
  end
end

-- What failed for long does not any more.
local function relieved(member)
  redis.call('HDEL', key('message', member), 'failing', 'told', 'looks')
  redis.call('ZREM', key('troubles'), member)
end

-- Puts a message into its line now, or at `due`. Returns whether somebody must be woken.
local function enqueue(member, due)
  local message = key('message', member)
  local destination, score, receipt, state, part, alert =
    unpack(redis.call('HMGET', message, 'destination', 'score', 'receipt', 'state', 'part', 'alert'))
  if redis.call('PTTL', key('alert', alert)) < RETENTION_MS / 2 then
    keep(alert) -- what is tried for so long must not be forgotten over it
  end
  leave_lines(member, destination)
  if due and due > now then
    redis.call('HSET', message, 'due', int(due))
    redis.call('ZADD', key('waiting', destination), int(due), member)
    local at = tonumber(redis.call('ZSCORE', key('wakes'), destination) or '')
    if at == nil or at > due then
      redis.call('ZADD', key('wakes'), int(due), destination)
      return true
    end
    return false
  end
  redis.call('HDEL', message, 'due')
  local mends = receipt or state == 'UNKNOWN' or part == 'publish'
  redis.call('ZADD', key(mends and 'mends' or 'ready', destination), score, member)
  return need_wake(destination, rank_of(score))
end

local function end_message(member, state, reason, detail)
  local message = key('message', member)
  relieved(member)
  leave_lines(member, redis.call('HGET', message, 'destination'))
  redis.call('HSET', message, 'state', state, 'reason', reason, 'detail', detail, 'endedAt', int(now))
  redis.call('HDEL', message, 'payload', 'due', 'soFar', 'lookedFrom')
  touch('alert:' .. redis.call('HGET', message, 'alert'))
  if state == 'QUARANTINED' or state == 'FIXED' then
    redis.call('ZADD', key('troubles'), int(now), member) -- a person has to look
  end
end

-- Whether a message says what the alert itself cannot be edited to say any more: a hold as well.
local function stands_in(member, root)
  return root and redis.call('HGET', key('message', root), 'standIn') == member
end

-- A message that is to be posted or edited (again), unless its alert was killed or put on hold meanwhile.
local function pend(member, due, reason, detail)
  local message = key('message', member)
  local alert, receipt, part, root = unpack(redis.call('HMGET', message, 'alert', 'receipt', 'part', 'root'))
  local life, killed = unpack(redis.call('HMGET', key('alert', alert), 'life', 'revision'))
  if not receipt and life == 'killed' and part ~= 'notice:' .. killed then
    end_message(member, 'DROPPED', 'killed', 'The alert was killed before this message went out.')
    return false
  end
  if not receipt and life == 'hold' and not stands_in(member, root) then
    relieved(member)
    leave_lines(member, redis.call('HGET', message, 'destination'))
    redis.call('HSET', message, 'state', 'HELD', 'reason', 'hold', 'detail', 'The alert is on hold.')
    if due and due > now then
      redis.call('HSET', message, 'due', int(due)) -- its hour stays its hour, whatever is released before
    end
    return false
  end
  redis.call('HSET', message, 'state', 'PENDING', 'reason', reason or '', 'detail', detail or '')
  return enqueue(member, due)
end

-- A message whose words are not known to stand as they should be: a post is searched for, an edit done again.
local function doubt(member, due, reason, detail)
  local message = key('message', member)
  local receipt, t0 = unpack(redis.call('HMGET', message, 'receipt', 't0'))
  redis.call('HSETNX', message, 'failing', int(now))
  if receipt then
    redis.call('HSET', message, 'unsure', t0 or int(now))
    return pend(member, due, reason, detail)
  end
  redis.call('HSET', message, 'state', 'UNKNOWN', 'reason', reason, 'detail', detail)
  return enqueue(member, due)
end

-- Something is to be looked at again: whether a post stands, or what a message shows.
local function look_again(member, due, reason, detail)
  local message = key('message', member)
  local receipt = redis.call('HGET', message, 'receipt')
  redis.call('HSET', message, 'state', receipt and 'SENT' or 'UNKNOWN', 'reason', reason or '', 'detail', detail or '')
  return enqueue(member, due)
end

-- Which message of the platform is whose: a search that comes upon one without its mark must not take it for the one that
-- it looks for. Kept for longer than any search looks back.
local OWNED_MS = 2 * 86400000
local function own(destination, id)
  local posted = key('posted', destination)
  redis.call('ZADD', posted, int(now), id)
  redis.call('ZREMRANGEBYSCORE', posted, '-inf', int(now - OWNED_MS))
  redis.call('PEXPIRE', posted, int(OWNED_MS))
end

-- A new message of an alert, which goes when its alert goes. Returns whether its destination must be woken.
local function add_message(member, fields, due)
  local message = key('message', member)
  redis.call('HSET', message, 'key', member, 'state', 'PENDING', 'epoch', 0, 'shown', 0, 'tries', 0,
    'createdAt', int(now), unpack(fields))
  local alert = redis.call('HGET', message, 'alert')
  redis.call('RPUSH', key('messages', alert), member)
  local ttl = redis.call('PTTL', key('alert', alert))
  redis.call('PEXPIRE', message, ttl)
  redis.call('PEXPIRE', key('messages', alert), ttl)
  return pend(member, due)
end

-- The alert's own message, where it stands in a channel that others follow, is to be published to them. Returns whether its
-- destination must be woken.
local function publish_after(member, publication)
  local message = key('message', member)
  local alert, destination, part, target, score =
    unpack(redis.call('HMGET', message, 'alert', 'destination', 'part', 'target', 'score'))
  if publication == '' or part ~= 'root' or redis.call('EXISTS', key('message', publication)) == 1 then
    return false
  end
  return add_message(publication, { 'alert', alert, 'destination', destination, 'part', 'publish', 'root', member,
    'target', target, 'score', score, 'mentions', '[]' })
end

local NO_RECEIPT = 'It stands by an editor’s word, and which message it is nobody told: say it with resolve --message.'

-- A destination is pinged three times an hour at most; the excess posts without. Who is called is settled when a message is
-- claimed, for it is rendered then, and counted when its request begins: nobody else posts there meanwhile. By their rank
-- kills, corrections and flashes are exempt, and do not count.
local PINGS_AN_HOUR, FLASH = 3, 2
local function may_ping(member, destination, score)
  local pings = key('pings', destination)
  redis.call('ZREMRANGEBYSCORE', pings, '-inf', int(now - 3600000))
  return rank_of(score) <= FLASH or redis.call('ZSCORE', pings, member) or redis.call('ZCARD', pings) < PINGS_AN_HOUR
end
local function count_ping(member, destination, score)
  if rank_of(score) > FLASH then
    redis.call('ZADD', key('pings', destination), int(now), member)
    redis.call('EXPIRE', key('pings', destination), 3600)
  end
end
