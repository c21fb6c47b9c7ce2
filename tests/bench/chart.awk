# The table of make bench as a chart: megabytes a second, on a scale where each
# line is ten times the one before.

BEGIN { FS = "\t"; left = 150; wide = 600; high = 16 }

NR > 1 && $4 != "-" && $4 > 0 { group[++rows] = $1; name[rows] = $2; speed[rows] = $4 }

function place(speed) {
	return left + wide * log(speed < 0.1 ? 1 : speed * 10) / log(100000)
}

END {
	bottom = (rows + 2) * high
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">\n", left + wide + 60, bottom + 8
	print "<title>Megabytes a second, logarithmic</title>"
	for (i = 0.1; i <= 10000; i *= 10) {
		printf "<path d=\"M%.0f %dV%d\" stroke=\"#ccc\"/>", place(i), high, bottom
		printf "<text x=\"%.0f\" y=\"12\" text-anchor=\"middle\">%g</text>\n", place(i), i
	}
	for (i = 1; i <= rows; i++) {
		y = (i + 0.5) * high
		ours = name[i] ~ /^(cat|iconv|uconv|cmark|lowdown|pandoc|files-iconv|gb-iconv|md-xml|one-iconv|one-cmark|copy|find)/ ? "#888" : "#a33"
		printf "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%s</text>", left - 6, y + 11, name[i]
		printf "<rect x=\"%d\" y=\"%.0f\" width=\"%.0f\" height=\"%d\" fill=\"%s\"/>", left, y + 2, place(speed[i]) - left, high - 4, ours
		printf "<text x=\"%.0f\" y=\"%.0f\">%s</text>\n", place(speed[i]) + 4, y + 11, speed[i]
	}
	print "</svg>"
}
