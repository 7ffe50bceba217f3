-- A ticket whose moment has come is taken in hand; one that nobody answered in its time ends.
-- ARGV: id ('' for any that is due), lease ms, now in ISO 8601, for the audit
-- -> {'taken', fields} | {'expired', fields} | {'none'}
local id = ARGV[1]
if id == '' then
  id = redis.call('ZRANGEBYSCORE', key('tickets'), '-inf', int(now), 'LIMIT', 0, 1)[1]
end
if not id then
  return { 'none' }
end
local ticket = key('ticket', id)
local state, due, alert, actor = unpack(redis.call('HMGET', ticket, 'state', 'due', 'alert', 'actor'))
if not state then
  redis.call('ZREM', key('tickets'), id)
  return { 'none' }
end
if tonumber(due) > now then
  return { 'none' }
end
if state == 'awaiting' then
  redis.call('HSET', ticket, 'state', 'expired')
  redis.call('HDEL', ticket, 'does')
  redis.call('PEXPIRE', ticket, int(DAY_MS))
  redis.call('ZREM', key('tickets'), id)
  audit(alert, '{"at":"' .. ARGV[3] .. '","actor":' .. actor .. ',"did":"expire","revision":null,"ticket":"' .. id .. '"}')
  touch('alert:' .. alert)
  touch('ticket:' .. id)
  return { 'expired', redis.call('HGETALL', ticket) }
end
if state ~= 'counting' and state ~= 'taken' then
  redis.call('ZREM', key('tickets'), id)
  return { 'none' }
end
-- Whoever takes it and dies leaves it to the next one, who does the same again: to do it twice is to do it once.
redis.call('HSET', ticket, 'state', 'taken', 'due', int(now + ARGV[2]))
redis.call('ZADD', key('tickets'), int(now + ARGV[2]), id)
return { 'taken', redis.call('HGETALL', ticket) }
