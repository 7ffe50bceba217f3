-- The platform's answer is recorded. It counts while the request is ours, and also when it comes late, after somebody
-- had to call the message UNKNOWN: it is the answer to that very request.
-- ARGV: message key, epoch, destination, state, reason, detail, receipt JSON or '', lane's rest ms, try again in ms
-- -> 1, or 0 where the record is no longer ours to write
local member, destination, state = ARGV[1], ARGV[3], ARGV[4]
local message, lane, ready = key('message', member), key('lane', destination), key('ready', destination)
local was, epoch = unpack(redis.call('HMGET', message, 'state', 'epoch'))
if epoch ~= ARGV[2] or (was ~= 'SENDING' and was ~= 'CLAIMED' and was ~= 'UNKNOWN') then
  return 0
end

if state == 'PENDING' then
  redis.call('HSET', message, 'state', state, 'reason', ARGV[5], 'detail', ARGV[6], 'due', int(now + ARGV[9]))
  redis.call('ZADD', ready, redis.call('HGET', message, 'score'), member)
elseif state == 'UNKNOWN' then
  redis.call('HSET', message, 'state', state, 'reason', ARGV[5], 'detail', ARGV[6])
  redis.call('ZREM', ready, member)
else
  end_message(message, ready, member, state, ARGV[5], ARGV[6])
  if state == 'SENT' then
    redis.call('HSET', message, 'receipt', ARGV[7], 'shown', redis.call('HGET', message, 'sending') or 1)
  end
end

if redis.call('HGET', lane, 'busy') == member then
  redis.call('HDEL', lane, 'busy', 'until')
end
local rest = now + math.max(tonumber(ARGV[8]), tonumber(ARGV[9]))
if rest > math.max(now, tonumber(redis.call('HGET', lane, 'notBefore') or '0')) then
  redis.call('HSET', lane, 'notBefore', int(rest))
end
if redis.call('ZCARD', ready) > 0 then
  redis.call('ZADD', key('wakes'), 'NX', int(now), destination)
end
return 1
