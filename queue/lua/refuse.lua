-- An item cannot become an alert. It is kept with the reason, and a mended version of it is welcome.
-- ARGV: item, alert, reason
local item, id, reason = ARGV[1], ARGV[2], ARGV[3]
local state, purged = unpack(redis.call('HMGET', key('alert', id), 'state', 'purged'))
if purged then
  reason = 'Purged.' -- while it was read: what is said of it may repeat its words
end
end_item(item, 'failed', reason)
if state == 'received' then
  redis.call('HSET', key('alert', id), 'state', 'failed', 'reason', reason)
end
touch('alert:' .. id)
return 1
