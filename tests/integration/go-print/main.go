// Prints random values with their JSON, {"dumps":{…},"value":…} a line: go-print syntax SEED COUNT by %#v, go-print plain SEED COUNT by
// %v and %+v, which put no quotes around strings.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"strconv"
)

var words = []string{
	"tram", "line", "7", "Ferry", "to", "the", "islands", "it’s", "late", "Größe", "日本", "R&B", "(new)", "a-b", "“plan”", "50%",
}

// What may stand in a string and looks like structure.
var traps = []string{"The plan: two lines", "see [1] below", "at 9:30", "a {b} c", "Note: bring cash", "x=1, y=2", "http://a.example/b?c=d"}

// What only quotes keep apart from structure.
var quoted = []string{`He said "no"`, "two\nlines", `C:\data\in.csv`, "tab\there", `a", "b`, "}", "map[a:1]", "", " ", "\u200b\x00"}

type article struct {
	ID    int
	Title string
	Image string
	Views float64
	Live  bool
	Parts []int
	Meta  map[string]interface{}
}

type page struct {
	Name     string
	Articles []article
	Next     *page
}

var random *rand.Rand
var isSyntax bool

func text() string {
	if isSyntax && random.Intn(3) == 0 {
		return quoted[random.Intn(len(quoted))]
	}
	if random.Intn(4) == 0 {
		return traps[random.Intn(len(traps))]
	}
	// A string that is a number cannot be told from one.
	line := "Quay"
	for i := random.Intn(5); i > 0; i-- {
		line += " " + words[random.Intn(len(words))]
	}
	return line
}

func scalar() interface{} {
	switch random.Intn(6) {
	case 0:
		return random.Intn(100000) - 500
	case 1:
		return float64(random.Intn(1000)) / 8
	case 2:
		return random.Intn(2) == 0
	case 3:
		// Without quotes <nil> is a tag like any other to who strips those.
		if !isSyntax && random.Intn(8) > 0 {
			return text()
		}
		return nil
	default:
		return text()
	}
}

func row(depth int) map[string]interface{} {
	m := map[string]interface{}{"id": random.Intn(10000), "title": text()}
	for _, key := range []string{"author", "image", "order", "summary", "tags", "url"} {
		if random.Intn(3) > 0 {
			continue
		}
		switch {
		case depth > 0 && random.Intn(4) == 0:
			m[key] = row(depth - 1)
		case depth > 0 && random.Intn(4) == 0:
			m[key] = []int{random.Intn(10), random.Intn(10)}
		default:
			m[key] = scalar()
		}
	}
	return m
}

func record() article {
	parts := []int{}
	for i := random.Intn(4); i > 0; i-- {
		parts = append(parts, random.Intn(100))
	}
	return article{random.Intn(10000), text(), "/a/" + strconv.Itoa(random.Intn(99)) + ".jpg", float64(random.Intn(100)) / 4, random.Intn(2) == 0, parts, row(1)}
}

func value() interface{} {
	n := 1 + random.Intn(4)
	switch random.Intn(5) {
	case 0:
		return row(2)
	case 1:
		return record()
	case 2:
		records := make([]article, n)
		for i := range records {
			records[i] = record()
		}
		return records
	case 3:
		return page{text(), []article{record(), record()}, nil}
	default:
		rows := make([]map[string]interface{}, n)
		for i := range rows {
			rows[i] = row(1)
		}
		return rows
	}
}

func main() {
	isSyntax = os.Args[1] == "syntax"
	seed, _ := strconv.Atoi(os.Args[2])
	count, _ := strconv.Atoi(os.Args[3])
	random = rand.New(rand.NewSource(int64(seed)))
	for i := 0; i < count; i++ {
		v := value()
		dumps := map[string]string{"%+v": fmt.Sprintf("%+v", v)}
		if isSyntax {
			dumps = map[string]string{"%#v": fmt.Sprintf("%#v", v)}
		}
		var buffer bytes.Buffer
		encoder := json.NewEncoder(&buffer)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(map[string]interface{}{"dumps": dumps, "value": v}); err != nil {
			panic(err)
		}
		os.Stdout.Write(buffer.Bytes())
	}
}
