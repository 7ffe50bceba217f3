-- It is out of hand, and shown as it is now, unless it changed meanwhile. ARGV: card, until (as take_card said), ms until it is
-- to be shown anew by itself or '' -> 1 | 0
local card, held = ARGV[1], ARGV[2]
if redis.call('GET', key('card-hand', card)) ~= held then
  return 0
end
redis.call('DEL', key('card-hand', card))
if redis.call('ZSCORE', key('cards'), card) ~= held then
  return 0
end
if ARGV[3] == '' then
  redis.call('ZREM', key('cards'), card)
else
  redis.call('ZADD', key('cards'), int(now + ARGV[3]), card)
end
return 1
