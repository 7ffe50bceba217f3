-- Stands before every script. KEYS[1] is the ledger's root; all keys share its hash tag, so that a Cluster keeps them
-- in one slot. Time is Redis's own: no worker's clock decides anything.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function key(...)
  return KEYS[1] .. ':' .. table.concat({ ... }, ':')
end

-- tostring() would print large numbers as 1.7e+14 and lose digits.
local function int(number)
  return string.format('%.0f', number)
end

-- `wakes` holds, for each destination with work, when it next needs a worker. It is the truth; queue jobs only make it
-- quick. Returns whether somebody must be woken now.
local function need_wake(destination, rank)
  local lane = key('lane', destination)
  local woken = tonumber(redis.call('HGET', lane, 'rank') or '')
  if redis.call('ZADD', key('wakes'), 'NX', int(now), destination) == 1 or (woken and rank < woken) then
    redis.call('HSET', lane, 'rank', rank)
    return true
  end
  return false
end

local function end_message(message, ready, member, state, reason, detail)
  redis.call('HSET', message, 'state', state, 'reason', reason, 'detail', detail, 'endedAt', int(now))
  redis.call('HDEL', message, 'payload')
  redis.call('ZREM', ready, member)
end
