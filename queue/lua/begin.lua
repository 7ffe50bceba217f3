-- The last step before the request: SENDING is written, with the very payload, while the claim is still ours and the
-- words are still the newest.
-- ARGV: message key, epoch, destination, payload JSON, lease ms, revision -> 1, or 0: do not send
local member, destination = ARGV[1], ARGV[3]
local message, lane = key('message', member), key('lane', destination)
local state, epoch, target, receipt, alert, called, score, root, part, claimed_at = unpack(redis.call('HMGET', message,
  'state', 'epoch', 'target', 'receipt', 'alert', 'called', 'score', 'root', 'part', 'claimedAt'))
local life, purged = unpack(redis.call('HMGET', key('alert', alert), 'life', 'purged'))
if state ~= 'CLAIMED' or epoch ~= ARGV[2] or redis.call('HGET', lane, 'busy') ~= member then
  return 0
end
local old = target ~= ARGV[6] or tonumber(claimed_at) <= tonumber(purged or '0')
local waits = not receipt and life == 'hold' and not stands_in(member, root)
-- Newer words, or a purge, a hold or a kill that came after the claim: `pend` knows what becomes of it.
if old or waits or (life == 'killed' and part == 'publish') then
  redis.call('HDEL', lane, 'busy', 'until')
  pend(member, now)
  return 0
end
local ends = int(now + ARGV[5])
redis.call('HSET', message, 'state', 'SENDING', 't0', int(now), 'payload', ARGV[4], 'sending', ARGV[6], 'begun', epoch,
  'lease', ends)
redis.call('HSETNX', message, 'first', int(now))
redis.call('HINCRBY', message, 'tries', 1)
if not receipt and called and called ~= '[]' then
  count_ping(member, destination, score)
end
redis.call('HSET', lane, 'until', ends)
redis.call('ZADD', key('wakes'), ends, destination)
return 1
