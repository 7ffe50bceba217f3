-- Somebody says what becomes of a ticket: 'go' (approved, or in spite of all), 'undo', 'refuse'.
-- ARGV: id, decision, entry for the audit JSON, what it does from now on JSON or '', priority from now on or ''
-- -> {'ok'} | {'no', state or ''}
local id, decision = ARGV[1], ARGV[2]
local ticket = key('ticket', id)
local state, alert = unpack(redis.call('HMGET', ticket, 'state', 'alert'))
if state ~= 'awaiting' and not (state == 'counting' and decision == 'undo') then
  return { 'no', state or '' }
end
if decision == 'go' then
  redis.call('HSET', ticket, 'state', 'counting', 'due', int(now))
  redis.call('ZADD', key('tickets'), int(now), id)
  if ARGV[4] ~= '' then
    redis.call('HSET', ticket, 'does', ARGV[4], 'priority', ARGV[5])
  end
else
  redis.call('HSET', ticket, 'state', decision == 'undo' and 'undone' or 'refused')
  redis.call('HDEL', ticket, 'does')
  redis.call('PEXPIRE', ticket, int(DAY_MS)) -- no alert came of it whose purge would reach its headline
  redis.call('ZREM', key('tickets'), id)
end
redis.call('HSET', ticket, 'decided', ARGV[3])
audit(alert, ARGV[3])
touch('alert:' .. alert)
touch('ticket:' .. id)
return { 'ok' }
