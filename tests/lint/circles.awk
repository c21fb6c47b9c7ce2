# Which file needs which, a pair a line, for tsort(1), which refuses a circle.
#
#   awk -f circles.awk FILE...
#
# A .c and the .h of its name are one; an include is of the library, of the file's
# own program or of the runner.

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
	if (path in known && stem(path) != here)
		print here, stem(path)
}
