# Which file needs which, a pair a line, for tsort(1), which refuses a circle.
#
#   awk -f circles.awk FILE...
#
# A .c and the .h of its name are one; an include is of the library, of the file's
# own program or of the runner.  So it is asked of rooms: those of the library, and
# of one program, and of the rooms in them.

BEGIN {
	for (i = 1; i < ARGC; i++)
		known[ARGV[i]] = 1
}
FNR == 1 {
	split(FILENAME, room, "/")
	here = stem(FILENAME)
}
$1 == "#include" && $2 ~ /^"/ {
	name = substr($2, 2, length($2) - 2)
	need("filters/lib/" name)
	need(room[1] "/" room[2] "/" name)
}

function stem(path) {
	sub(/\.[a-z]*$/, "", path)
	return path
}

function need(path) {
	if (!(path in known) || stem(path) == here)
		return
	print here, stem(path)
	rooms(within(FILENAME, 3), within(path, 3))
	if (within(FILENAME, 3) == within(path, 3))
		rooms(within(FILENAME, 4), within(path, 4))
}

function rooms(from, to) {
	if (from != to && from != "" && to != "")
		print from, to
}

# filters/lib/base/, filters/tei/body/, of 3 parts; nothing for what lies in no such room.
function within(path, parts,    part, i, room) {
	if (split(path, part, "/") <= parts)
		return ""
	for (i = 1; i <= parts; i++)
		room = room part[i] "/"
	return room
}
