-- The last step before the request: SENDING is written, with the very payload, while the claim is still ours.
-- ARGV: message key, epoch, destination, payload JSON, lease ms, revision -> 1, or 0 where somebody else owns it by now
local message, lane = key('message', ARGV[1]), key('lane', ARGV[3])
local state, epoch = unpack(redis.call('HMGET', message, 'state', 'epoch'))
if state ~= 'CLAIMED' or epoch ~= ARGV[2] or redis.call('HGET', lane, 'busy') ~= ARGV[1] then
  return 0
end
local ends = int(now + ARGV[5])
redis.call('HSET', message, 'state', 'SENDING', 't0', int(now), 'payload', ARGV[4], 'sending', ARGV[6], 'lease', ends)
redis.call('HINCRBY', message, 'tries', 1)
redis.call('HSET', lane, 'until', ends)
redis.call('ZADD', key('wakes'), ends, ARGV[3])
return 1
