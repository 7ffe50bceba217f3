-- What a ticket asked for was done, or cannot be.
-- ARGV: id, state ('done' | 'failed'), detail -> 1, or 0 where it was not in hand
local ticket = key('ticket', ARGV[1])
local state, alert = unpack(redis.call('HMGET', ticket, 'state', 'alert'))
if state ~= 'taken' then
  return 0
end
redis.call('HSET', ticket, 'state', ARGV[2], 'detail', ARGV[3])
redis.call('HDEL', ticket, 'does') -- its words are the alert's now, and go when they are purged there
redis.call('ZREM', key('tickets'), ARGV[1])
touch('alert:' .. alert)
touch('ticket:' .. ARGV[1])
return 1
