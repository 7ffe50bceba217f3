-- A person has looked, and ends what nobody could know of a message: it stands, or is sent again. With a receipt it is known
-- again which one it is; that can be told later as well.
-- ARGV: alert, message key, 'sent' | 'resend', entry for the history JSON, deadline ms, receipt JSON or '',
--       revision that it shows, publication's key or ''
-- -> {messages, destination to wake ...}
local id, member, proof, revision = ARGV[1], ARGV[2], ARGV[6], ARGV[7]
local message = key('message', member)
local state, destination, sending, target, known, told =
  unpack(redis.call('HMGET', message, 'state', 'destination', 'sending', 'target', 'receipt', 'told'))
-- A person need not wait until a search that fails for long is given up.
local searched = told and not known and (state == 'UNKNOWN' or state == 'RECONCILING')
local by_word = (state == 'SENT' or state == 'FIXED') and not known
if state ~= 'QUARANTINED' and not searched and not (by_word and proof ~= '') then
  return { 0 }
end
redis.call('HINCRBY', message, 'epoch', 1)
local must_wake
relieved(member)
if ARGV[3] == 'resend' then
  redis.call('HDEL', message, 'first', 'endedAt', 'soFar', 'lookedFrom')
  redis.call('HSET', message, 'expiresAt', int(now + ARGV[5]))
  must_wake = pend(member, now)
elseif proof ~= '' then
  redis.call('HSET', message, 'receipt', proof, 'shown', revision)
  redis.call('HDEL', message, 'first', 'soFar', 'lookedFrom')
  own(destination, cjson.decode(proof).messageId)
  must_wake = publish_after(member, ARGV[8])
  if target == revision then
    end_message(member, 'SENT', '', 'An editor saw it stand.')
  else
    must_wake = pend(member, now) or must_wake
  end
else
  redis.call('HSET', message, 'shown', sending or 1)
  if target == sending then
    end_message(member, 'SENT', '', 'An editor saw it stand.')
  else
    end_message(member, 'FIXED', 'no-receipt', NO_RECEIPT)
  end
end
record(id, ARGV[4])
return must_wake and { 1, destination } or { 1 }
