# Of headers: no two have one name, no two of lib tell of structures of one name, nor of
# functions, and no program has a function that is called like one of lib.

FNR == 1 {
	name = FILENAME
	sub(/.*\//, "", name)
	is_lib = FILENAME ~ /\/lib\//
	tell("header " name)
}
is_lib && /^(struct|enum|union) [a-z_]+ \{/ { tell($1 " " $2) }
/^[a-z].*[ *][a-z_0-9]+\(/ && !/^(static|typedef)/ {
	name = $0
	sub(/\(.*/, "", name)
	sub(/.*[ *]/, "", name)
	if (is_lib)
		tell("function " name)
	else
		own["function " name] = FILENAME
}
END {
	for (what in own)
		if (what in place) {
			print what ": in " place[what] " and in " own[what]
			bad = 1
		}
	exit bad
}

function tell(what) {
	if (what in place) {
		print what ": in " place[what] " and in " FILENAME
		bad = 1
	}
	place[what] = FILENAME
}
