# The table of make bench: medians, ratios, and whether what is asked holds.
#
#   awk -v table=ROWS -v documents=N -v few=N -v small=N -v bytes=N -f report.awk \
#       WEIGHTS TIMES
#
# ROWS as in run; WEIGHTS has a name and kilobytes a line, TIMES a name and
# seconds, sorted by both.

BEGIN { OFS = "\t" }

FILENAME != last { files++; last = FILENAME }
files == 1 { weight[$1] = $2; next }
{ time[$1, ++count[$1]] = $2 }

# Seconds for a document of a row, or of rows joined by +; 0 when one is missing.
function each(names,    part, parts, i, sum) {
	parts = split(names, part, "+")
	for (i = 1; i <= parts; i++) {
		if (!(part[i] in median))
			return 0
		sum += median[part[i]] / of[part[i]]
	}
	return sum
}

function speed(mb) {
	return sprintf(mb < 10 ? "%.2g" : "%.0f", mb)
}

# What a limit asks: a ratio, and of the filters in (a) 16 MB, unless what they
# read is one document.
function verdict(name, ratio, most,    said) {
	if (most != "-" && ratio)
		said = ratio <= most ? "holds" : "MISSED"
	if (group[name] == "a" && command[name] ~ /^jg-/ && weight[name] > 16384 &&
		input[name] ~ /^(list|framed|blocks|mds|xml)$/)
		said = said (said ? ", " : "") "MORE THAN 16 MB"
	return said
}

END {
	some["few"] = few
	some["small"] = small
	some["long"] = 4 * documents
	print "group", "name", "seconds", "MB/s", "peak-MB", "ratio", "limit", "verdict", "to"
	rows = split(table, row, "\n")
	for (i = 1; i <= rows; i++) {
		if (split(row[i], field, " ") < 6)
			continue
		name = order[++known] = field[2]
		group[name] = field[1]
		against[name] = field[3]
		most[name] = field[4]
		input[name] = field[5]
		command[name] = field[6]
		of[name] = field[5] in some ? some[field[5]] : documents
		if (name in count)
			median[name] = time[name, int((count[name] + 1) / 2)]
	}
	for (i = 1; i <= known; i++) {
		name = order[i]
		if (!(name in median)) {
			print group[name], name, "-", "-", "-", "-", "-", "not installed", "-"
			continue
		}
		other = each(against[name])
		ratio = other ? each(name) / other : 0
		print group[name], name, sprintf("%.3f", median[name]),
			speed(bytes / documents / each(name) / 1e6),
			name in weight ? sprintf("%.1f", weight[name] / 1024) : "-",
			ratio ? sprintf(ratio < 0.1 ? "%.4f" : "%.2f", ratio) : "-",
			most[name], verdict(name, ratio, most[name]), against[name]
	}
}
