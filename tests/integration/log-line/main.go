// Logs each message of standard input with logrus, zap, klog and the standard library, and prints {"dumps":{FORM:LINE},"value":…} for each:
// go-log SEED
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"log"
	"math/rand"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"k8s.io/klog"
)

var random *rand.Rand

func any(choice ...string) string { return choice[random.Intn(len(choice))] }

func moment() time.Time {
	return time.Unix(1_000_000_000+random.Int63n(800_000_000), random.Int63n(1e9))
}

func print(form, text string, value map[string]interface{}) {
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	encoder.Encode(map[string]interface{}{"dumps": map[string]string{"Go: " + form: strings.TrimRight(text, "\n")}, "value": value})
}

func printPlaced(form, text, level, message, place string) {
	file, number, _ := strings.Cut(place, ":")
	line, _ := strconv.Atoi(number)
	print(form, text, map[string]interface{}{"type": level, "message": strings.TrimSpace(message), "file": file, "line": line})
}

// The line that a writer was given last.
var line bytes.Buffer

func written(write func()) string {
	line.Reset()
	write()
	return line.String()
}

func logruses(message string) {
	level := any("trace", "debug", "info", "warning", "error", "fatal")
	entry := logrus.NewEntry(logrus.New()).WithTime(moment())
	if random.Intn(2) == 0 {
		entry = entry.WithFields(logrus.Fields{"station": "the quay", "day": random.Intn(366)})
	}
	entry.Message = message
	entry.Level, _ = logrus.ParseLevel(level)
	text, _ := (&logrus.TextFormatter{DisableColors: true}).Format(entry)
	print("logrus", string(text), map[string]interface{}{"type": level, "message": strings.TrimSpace(string(text)[strings.Index(string(text), "msg=")+4:])})
}

func zaps(message string) {
	level := any("DEBUG", "INFO", "WARN", "ERROR")
	at, _ := zapcore.ParseLevel(level)
	encoder := zapcore.NewConsoleEncoder(zap.NewDevelopmentEncoderConfig())
	caller := zapcore.NewEntryCaller(0, "/srv/harbour/tides/main.go", random.Intn(500), true)
	var fields []zapcore.Field
	rest := message
	if random.Intn(2) == 0 {
		fields = append(fields, zap.String("station", "the quay"))
		rest += "\t{\"station\": \"the quay\"}"
	}
	text, _ := encoder.EncodeEntry(zapcore.Entry{Level: at, Time: moment(), Message: message, Caller: caller}, fields)
	printPlaced("zap", text.String(), level, rest, caller.TrimmedPath())
}

func klogs(message string) {
	text := written(func() {
		switch random.Intn(3) {
		case 0:
			klog.Info(message)
		case 1:
			klog.Warning(message)
		default:
			klog.Error(message)
		}
		klog.Flush()
	})
	// What is worse than a note it writes twice where all go to one writer.
	text, _, _ = strings.Cut(text, "\n")
	place := text[:strings.Index(text, "] ")]
	place = place[strings.LastIndex(place, " ")+1:]
	printPlaced("klog", text, text[:1], message, place)
}

func standard(message string) {
	level := any("INFO", "WARNING", "ERROR", "DEBUG")
	text := written(func() { log.New(&line, level+": ", log.LstdFlags|log.Lshortfile).Print(message) })
	place, said, _ := strings.Cut(text[strings.Index(text, "main.go"):], ": ")
	printPlaced("log with a prefix", text, level, said, place)
}

func main() {
	seed, _ := strconv.ParseInt(os.Args[1], 10, 64)
	random = rand.New(rand.NewSource(seed))
	flags := flag.NewFlagSet("klog", flag.PanicOnError)
	klog.InitFlags(flags)
	flags.Parse([]string{"-logtostderr=false", "-alsologtostderr=false", "-stderrthreshold=9"})
	klog.SetOutput(&line)
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		logruses(lines.Text())
		zaps(lines.Text())
		klogs(lines.Text())
		standard(lines.Text())
	}
}
