-- A search is about to post again under the same key, where the platform lets only one stand: still ours, alert still live
-- and in these words? ARGV: message key, epoch, destination, lease ms -> 1, or 0: only look
local member, destination = ARGV[1], ARGV[3]
local message, lane = key('message', member), key('lane', destination)
local state, epoch, alert, target, sending =
  unpack(redis.call('HMGET', message, 'state', 'epoch', 'alert', 'target', 'sending'))
if state ~= 'RECONCILING' or epoch ~= ARGV[2] or redis.call('HGET', lane, 'busy') ~= member then
  return 0
end
if target ~= sending or redis.call('HGET', key('alert', alert), 'life') ~= 'live' then
  return 0
end
local ends = int(now + ARGV[4])
redis.call('HSET', message, 't0', int(now), 'lease', ends)
redis.call('HSET', lane, 'until', ends)
redis.call('ZADD', key('wakes'), ends, destination)
return 1
