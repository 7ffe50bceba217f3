-- An editor confirmed something that waits: for the seconds in which it can be undone, or for a second editor.
-- The same again while it waits is the same ticket.
-- ARGV: id, alert, state ('counting' | 'awaiting'), ms until it is due (counting) or forgotten (awaiting), what it does JSON,
--       actor JSON, title, priority, entry for the audit JSON, what it does in a word
-- -> {'new' | 'same', due (ms since the epoch)}
local id, alert, state = ARGV[1], ARGV[2], ARGV[3]
local ticket = key('ticket', id)
local before, due = unpack(redis.call('HMGET', ticket, 'state', 'due'))
if before == 'counting' or before == 'awaiting' or before == 'taken' then
  return { 'same', due }
end
due = int(now + ARGV[4])
redis.call('DEL', ticket)
redis.call('HSET', ticket, 'id', id, 'alert', alert, 'state', state, 'due', due, 'does', ARGV[5], 'actor', ARGV[6],
  'title', ARGV[7], 'priority', ARGV[8], 'deed', ARGV[10], 'placedAt', int(now))
redis.call('PEXPIRE', ticket, int(RETENTION_MS))
redis.call('ZADD', key('tickets'), due, id)
redis.call('ZADD', key('asked', alert), int(now), id) -- where its card and a purge find it
redis.call('PEXPIRE', key('asked', alert), int(RETENTION_MS))
audit(alert, ARGV[9])
touch('alert:' .. alert)
if state == 'awaiting' then
  touch('ticket:' .. id)
end
return { 'new', due }
