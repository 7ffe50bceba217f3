-- What was refused is tried again, in its alert's newest words; a destination that was switched off is switched on.
-- ARGV: alert, destination or '' for all, deadline ms, entry for the history JSON -> {messages, destination to wake ...}
local id, only = ARGV[1], ARGV[2]
local revision = redis.call('HGET', key('alert', id), 'revision')
local reply = { 0 }
for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
  local message = key('message', member)
  local state, destination, part, receipt = unpack(redis.call('HMGET', message, 'state', 'destination', 'part', 'receipt'))
  -- What stands by an editor's word alone has no receipt to edit it by: tried again, it would be posted twice.
  if (only == '' or only == destination) and (state == 'REJECTED' or (state == 'FIXED' and receipt)) then
    redis.call('HDEL', key('off'), destination)
    redis.call('HSET', message, 'tries', 0)
    if part == 'root' then
      redis.call('HSET', message, 'target', revision, 'expiresAt', int(now + ARGV[3]))
    end
    redis.call('HDEL', message, 'endedAt')
    reply[1] = reply[1] + 1
    if pend(member, now) then
      table.insert(reply, destination)
    end
  end
end
if reply[1] > 0 then
  record(id, ARGV[4])
end
return reply
