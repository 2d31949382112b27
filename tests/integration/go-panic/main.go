// Runs itself to die of random panics, and prints what the runtime prints with the fields that it has, {"text":…,"value":…} a line:
// go-panic panics SEED COUNT. Lines with format errors: go-panic verbs SEED COUNT.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
)

var messages = []string{
	"connection refused", "Cannot pay order 17: no stock", `expected "name" but was 'x'`, `{"id": 7, "title": "Ferry"}`,
	"Größe überschritten – 3 > 2", "met at noon (12:00) at the pier", "value <b>&amp;</b> is too long", "x=1, y=[2, 3]",
	`C:\data\in.csv`, "the goroutine 7 of 9", "see main.go:3",
}

type frame struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

type cart struct{ items []string }

var random *rand.Rand

func message() string { return messages[random.Intn(len(messages))] }

//go:noinline
func (c *cart) pay(depth int, name string) { step(depth, map[string]int{name: depth}) }

//go:noinline
func step(depth int, _ map[string]int) {
	if depth <= 0 {
		die()
	}
	switch random.Intn(4) {
	case 0:
		(&cart{}).pay(depth-1, message())
	case 1:
		func() { step(depth-1, nil) }()
	default:
		step(depth-1, nil)
	}
}

func die() {
	text := message()
	kind := random.Intn(4)
	want := text
	switch kind {
	case 0:
		want = "runtime error: index out of range [5] with length 0"
	case 1:
		want = "interface conversion: interface {} is string, not int"
	case 2:
		want = "custom: " + strconv.Itoa(len(text))
	}
	// While deferred functions run, the calls that panicked are still there.
	defer printValue(want)
	panicOf(kind, text)
}

func panicOf(kind int, text string) {
	var any interface{} = text
	var list []string
	switch kind {
	case 0:
		fmt.Println(list[5])
	case 1:
		fmt.Println(any.(int))
	case 2:
		panic(errors.New("custom: " + strconv.Itoa(len(text))))
	default:
		panic(text)
	}
}

func printValue(want string) {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	out := []frame{}
	for {
		next, more := frames.Next()
		if strings.HasPrefix(next.Function, "main.") && next.Function != "main.printValue" {
			out = append(out, frame{next.Function, next.File, next.Line})
		}
		if !more {
			break
		}
	}
	line, _ := json.Marshal(map[string]interface{}{"type": "panic", "message": want, "frames": out})
	fmt.Println(string(line))
}

func verbs(count int) {
	for i := 0; i < count; i++ {
		text := message()
		var line, kind, want string
		switch random.Intn(5) {
		case 0:
			format := "%d"
			line, kind, want = fmt.Sprintf(format, text), "string", text
		case 1:
			format := "%s"
			line, kind, want = fmt.Sprintf(format, i), "int", strconv.Itoa(i)
		case 2:
			format := "%s"
			line, kind = fmt.Sprintf(format), "MISSING"
		case 3:
			format := ""
			line, kind, want = fmt.Sprintf(format, text), "EXTRA", "string="+text
		default:
			format := "%[5]d"
			line, kind = fmt.Sprintf(format, i), "BADINDEX"
		}
		report := map[string]string{"type": kind}
		if want != "" {
			report["message"] = want
		}
		encoded, _ := json.Marshal(map[string]interface{}{"text": line, "value": report})
		fmt.Println(string(encoded))
	}
}

func panics(seed int64, count int) {
	for i := 0; i < count; i++ {
		run := exec.Command(os.Args[0], "die", strconv.FormatInt(seed+int64(i), 10), "1")
		var trace bytes.Buffer
		run.Stderr = &trace
		value, _ := run.Output()
		encoded, _ := json.Marshal(map[string]interface{}{"text": trace.String(), "value": json.RawMessage(value)})
		fmt.Println(string(encoded))
	}
}

func main() {
	seed, _ := strconv.ParseInt(os.Args[2], 10, 64)
	count, _ := strconv.Atoi(os.Args[3])
	random = rand.New(rand.NewSource(seed))
	switch os.Args[1] {
	case "panics":
		panics(seed, count)
	case "verbs":
		verbs(count)
	default:
		step(random.Intn(6), nil)
	}
}
