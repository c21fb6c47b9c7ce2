# How the cost of a document grows with the corpus, as a chart: microseconds for
# each, and the peak memory of the filters, over the number of documents.

BEGIN { FS = "\t"; left = 60; wide = 480; high = 260 }

NR == 1 { columns = NF; for (i = 2; i <= NF; i++) title[i] = $i; next }
{ for (i = 1; i <= NF; i++) cell[NR - 1, i] = i > 2 ? $i / 1024 : $i; rows = NR - 1 }

function across(row) {
	return left + (rows > 1 ? wide * (row - 1) / (rows - 1) : 0)
}

# curve COLUMN TOP COLOUR: a line, its highest value at TOP units.
function curve(column, top, colour,    row) {
	printf "<polyline fill=\"none\" stroke=\"%s\" points=\"", colour
	for (row = 1; row <= rows; row++)
		printf "%.0f,%.0f ", across(row), high - (high - 30) * cell[row, column] / top
	printf "\"/><text x=\"%d\" y=\"%d\" fill=\"%s\">%s %.4g</text>\n", left + wide + 6,
		30 + 16 * column, colour, title[column], cell[rows, column]
}

END {
	for (row = 1; row <= rows; row++)
		for (i = 2; i <= columns; i++)
			if (cell[row, i] > top[i > 2])
				top[i > 2] = cell[row, i]
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">\n", left + wide + 120, high + 24
	print "<title>Microseconds a document, and megabytes of memory, by the number of documents</title>"
	printf "<path d=\"M%d 20V%dH%d\" fill=\"none\" stroke=\"#888\"/>\n", left, high, left + wide
	for (row = 1; row <= rows; row++)
		printf "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", across(row), high + 16, cell[row, 1]
	curve(2, top[0] * 1.2, "#a33")
	for (i = 3; i <= columns; i++)
		curve(i, top[1] * 2, "hsl(" i * 55 ",60%,35%)")
	print "</svg>"
}
