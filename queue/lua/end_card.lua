-- It is shown as it is now, unless it changed meanwhile. ARGV: card, until (as take_card said), ms until it is to be shown
-- anew by itself or '' -> 1 | 0
if redis.call('ZSCORE', key('cards'), ARGV[1]) ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('ZREM', key('cards'), ARGV[1])
else
  redis.call('ZADD', key('cards'), int(now + ARGV[3]), ARGV[1])
end
return 1
