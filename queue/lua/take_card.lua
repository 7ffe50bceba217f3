-- What is to be shown anew in the editors' channels: taken in hand for the lease. ARGV: lease ms -> {card, until} | {}
local card = redis.call('ZRANGEBYSCORE', key('cards'), '-inf', int(now), 'LIMIT', 0, 1)[1]
if not card then
  return {}
end
local held = int(now + ARGV[1])
redis.call('ZADD', key('cards'), held, card)
return { card, held }
