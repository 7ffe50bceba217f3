-- The last step before a card is posted or edited in a channel. Cards take half of what the platform allows and no more, so
-- that none ever holds up an alert.
-- ARGV: card, until (as take_card said), destination, 'post' | 'edit', ms that the request may take, least ms between two
--       cards in a channel, least ms between two such requests over all channels of the platform (0: no limit), and the burst
-- -> {'go'} | {'later', ms} | {'look', ms since its first post was begun}: nobody knows whether that stands
--    | {'lost'}: somebody else's by now
local card, held, destination, kind = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if redis.call('GET', key('card-hand', card)) ~= held or tonumber(held) < now + ARGV[5] then
  return { 'lost' }
end
local shown = redis.call('HGET', key('card', card), destination)
if kind == 'post' and shown then
  return { 'look', int(now - (cjson.decode(shown).begun or 0)) }
end
local rest = redis.call('PTTL', key('card-pace', destination))
if rest > 0 then
  return { 'later', rest }
end
local interval, burst = tonumber(ARGV[7]), tonumber(ARGV[8])
if interval > 0 then
  local bucket = key('bucket', destination:match('^[^:]+'), kind)
  local next_free = math.max(now, tonumber(redis.call('GET', bucket) or '0')) + interval
  local over = next_free - now - math.max(1, math.floor(burst / 2)) * interval
  if over > 0 then
    return { 'later', int(over) }
  end
  redis.call('SET', bucket, int(next_free), 'PX', int(next_free - now + 60000))
end
redis.call('SET', key('card-pace', destination), '1', 'PX', ARGV[6])
if kind == 'post' then
  -- Whoever dies now leaves word that it may stand.
  redis.call('HSET', key('card', card), destination, '{"receipt":null,"digest":"","begun":' .. int(now) .. '}')
  redis.call('PEXPIRE', key('card', card), int(RETENTION_MS))
end
return { 'go' }
