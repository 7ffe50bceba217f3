-- An item cannot become an alert. It is kept with the reason, and a mended version of it is welcome.
-- ARGV: item, alert, reason
end_item(ARGV[1], 'failed', ARGV[3])
if redis.call('HGET', key('alert', ARGV[2]), 'state') == 'received' then
  redis.call('HSET', key('alert', ARGV[2]), 'state', 'failed', 'reason', ARGV[3])
end
touch('alert:' .. ARGV[2])
return 1
