-- What is to be shown anew in the editors' channels: taken in hand for the lease, by one worker at a time, whatever touches it
-- meanwhile. ARGV: lease ms -> {card, until} | {}
local held = int(now + ARGV[1])
for _, card in ipairs(redis.call('ZRANGEBYSCORE', key('cards'), '-inf', int(now), 'LIMIT', 0, 50)) do
  if redis.call('SET', key('card-hand', card), held, 'NX', 'PX', ARGV[1]) then
    redis.call('ZADD', key('cards'), held, card)
    return { card, held }
  end
end
return {}
