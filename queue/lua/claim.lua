-- A worker asks for the head of a destination's lane: kill and correct first, then priority, then sequence.
-- ARGV: destination, lease ms, '0' where the worker has had its turns and only asks what comes next
-- -> {'empty'} | {'busy'} | {'later', ms, rank} | {'claimed', message fields, revision JSON, approved at}
local destination, lease = ARGV[1], tonumber(ARGV[2])
local lane, ready, wakes = key('lane', destination), key('ready', destination), key('wakes')
redis.call('HDEL', lane, 'rank')

local busy, busy_until, not_before = unpack(redis.call('HMGET', lane, 'busy', 'until', 'notBefore'))
if busy then
  if tonumber(busy_until) > now then
    return { 'busy' }
  end
  -- Its owner is gone. What was only claimed was surely not sent; what was SENDING may stand on the platform.
  local lost = key('message', busy)
  local state = redis.call('HGET', lost, 'state')
  if state == 'SENDING' then
    redis.call('HSET', lost, 'state', 'UNKNOWN', 'reason', 'worker-lost',
      'detail', 'The worker ended between the request and its record: the message may stand or not.')
    redis.call('ZREM', ready, busy)
  elseif state == 'CLAIMED' then
    redis.call('HSET', lost, 'state', 'PENDING')
  end
  redis.call('HDEL', lane, 'busy', 'until')
end

while true do
  local head, score = unpack(redis.call('ZRANGE', ready, 0, 0, 'WITHSCORES'))
  if not head then
    redis.call('ZREM', wakes, destination)
    return { 'empty' }
  end
  local open = math.max(now, tonumber(not_before or '0'))
  if open > now or ARGV[3] == '0' then
    local rank = int(math.floor(score / 2 ^ 44))
    redis.call('HSET', lane, 'rank', rank)
    redis.call('ZADD', wakes, int(open), destination)
    return { 'later', int(open - now), rank }
  end
  local message = key('message', head)
  local alert, expires, target = unpack(redis.call('HMGET', message, 'alert', 'expiresAt', 'target'))
  if not alert then
    redis.call('ZREM', ready, head)
  elseif tonumber(expires) <= now then
    end_message(message, ready, head, 'REJECTED', 'expired', 'It could not be delivered before its deadline, and is no news any more.')
  else
    local ends = int(now + lease)
    redis.call('HINCRBY', message, 'epoch', 1)
    redis.call('HSET', message, 'state', 'CLAIMED', 'lease', ends)
    redis.call('HSET', lane, 'busy', head, 'until', ends)
    redis.call('ZADD', wakes, ends, destination)
    return { 'claimed', redis.call('HGETALL', message), redis.call('HGET', key('revisions', alert), target) or '',
      redis.call('HGET', key('alert', alert), 'approvedAt') or '' }
  end
end
