-- A scheduled alert gets another hour. ARGV: alert, due ms since the epoch, deadline ms, entry for the history JSON
-- -> {'ok', destination to wake ...} | {'too-late'}: it is not waiting any more
local id, due = ARGV[1], tonumber(ARGV[2])
local alert = key('alert', id)
local state, life, was = unpack(redis.call('HMGET', alert, 'state', 'life', 'due'))
if state ~= 'out' or life == 'killed' or tonumber(was or '0') <= now then
  return { 'too-late' }
end
redis.call('HSET', alert, 'due', int(due), 'approvedAt', int(due), 'expiresAt', int(due + ARGV[3]))
record(id, ARGV[4])
local reply = { 'ok' }
for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
  local message = key('message', member)
  local stands, destination = unpack(redis.call('HMGET', message, 'state', 'destination'))
  if stands == 'PENDING' or stands == 'HELD' then
    redis.call('HSET', message, 'expiresAt', int(due + ARGV[3]))
    if pend(member, due) then
      table.insert(reply, destination)
    end
  end
end
return reply
