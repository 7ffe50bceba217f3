-- An alert's words are approved: they are frozen as revision 1, and a message is put into each destination's lane.
-- ARGV: item, alert, revision JSON, rank (0 goes first), may its pings be capped '1' | '0', deadline ms, record TTL s,
--       then for each message: key, destination, mentions JSON
-- -> the destinations to wake; {} too where the alert is out already (the same job twice)
local item, id, rank, ttl = ARGV[1], ARGV[2], tonumber(ARGV[4]), ARGV[7]
local PINGS_AN_HOUR = 3
local alert = key('alert', id)
redis.call('ZREM', key('intake'), item)
if redis.call('HGET', alert, 'state') ~= 'received' then
  return {}
end

redis.call('HSET', alert, 'state', 'out', 'revision', 1, 'approvedAt', int(now))
redis.call('HSET', key('revisions', id), '1', ARGV[3])
redis.call('EXPIRE', key('revisions', id), ttl)
redis.call('EXPIRE', alert, ttl)
redis.call('HSET', key('item', item), 'state', 'composed')

-- A destination is pinged three times an hour at most; the excess posts without.
local function allowed_mentions(destination, mentions)
  if mentions == '[]' or ARGV[5] ~= '1' then
    return mentions
  end
  local pings = key('pings', destination)
  redis.call('ZREMRANGEBYSCORE', pings, '-inf', int(now - 3600000))
  if redis.call('ZCARD', pings) >= PINGS_AN_HOUR then
    return '[]'
  end
  redis.call('ZADD', pings, int(now), id)
  redis.call('EXPIRE', pings, 3600)
  return mentions
end

local wakes = {}
for i = 8, #ARGV, 3 do
  local message, destination = ARGV[i], ARGV[i + 1]
  local score = int(rank * 2 ^ 44 + redis.call('INCR', key('sequence')))
  redis.call('HSET', key('message', message), 'key', message, 'alert', id, 'destination', destination, 'part', 'root',
    'state', 'PENDING', 'epoch', 0, 'target', 1, 'shown', 0, 'tries', 0, 'score', score,
    'mentions', allowed_mentions(destination, ARGV[i + 2]), 'createdAt', int(now), 'expiresAt', int(now + ARGV[6]))
  redis.call('EXPIRE', key('message', message), ttl)
  redis.call('RPUSH', key('messages', id), message)
  redis.call('EXPIRE', key('messages', id), ttl)
  redis.call('ZADD', key('ready', destination), score, message)
  if need_wake(destination, rank) then
    table.insert(wakes, destination)
  end
end
return wakes
