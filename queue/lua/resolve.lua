-- A person has looked, and ends what nobody could know: it stands, or is sent again.
-- ARGV: alert, destination, 'sent' | 'resend', entry for the history JSON, deadline ms
-- -> {messages, destination to wake ...}
local id, only = ARGV[1], ARGV[2]
local reply = { 0 }
for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
  local message = key('message', member)
  local state, destination, sending, target, receipt, told =
    unpack(redis.call('HMGET', message, 'state', 'destination', 'sending', 'target', 'receipt', 'told'))
  -- A person need not wait until a search that fails for long is given up.
  local searched = told and not receipt and (state == 'UNKNOWN' or state == 'RECONCILING')
  if destination == only and (state == 'QUARANTINED' or searched) then
    reply[1] = reply[1] + 1
    redis.call('HINCRBY', message, 'epoch', 1)
    if ARGV[3] == 'resend' then
      relieved(member)
      redis.call('HDEL', message, 'first', 'endedAt', 'soFar', 'lookedFrom')
      redis.call('HSET', message, 'expiresAt', int(now + ARGV[5]))
      if pend(member, now) then
        table.insert(reply, destination)
      end
    else
      redis.call('HSET', message, 'shown', sending or 1)
      if target == sending then
        end_message(member, 'SENT', '', 'An editor saw it stand.')
      else
        end_message(member, 'FIXED', 'no-receipt',
          'It stands by an editor’s word, and which message it is nobody told: edit it by hand.')
      end
    end
  end
end
if reply[1] > 0 then
  record(id, ARGV[4])
end
return reply
