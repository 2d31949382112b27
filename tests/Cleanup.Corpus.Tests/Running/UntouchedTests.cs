using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Running;

/// <summary>
/// Records that are passed by their bytes leave as if they had been parsed and cleaned: same bytes, same problems, same sums.
/// </summary>
public sealed class UntouchedTests : IDisposable
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());

    private static readonly string[] _values =
    [
        "The ferry leaves at noon.", "\u201cCome early,\u201d said the mayor (60).", "One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"",
            "It prints [object Object] here.", "\\u005bobject Object\\u005d", "\\ud83d\\ude00 \\ud800",
        "caf\u00e9", "int(7)", "\\u0069nt(7)", "", "\\\\", "{\\\"id\\\":1,\\\"title\\\":\\\"x\\\"}", "語の橋は開通した。", "[1]", "a\\/b",
    ];

    private static readonly Gen<byte[]> _lines = Gen.Select(Line(), Gen.Frequency((6, Gen.Const(-1)), (1, Gen.Int[0, 60])),
        Gen.OneOf<byte>((byte)'"', 0xFF, (byte)'{', 1, (byte)'\\', (byte)' '))
        .Select((line, at, damage) => Damaged(Encoding.UTF8.GetBytes(line), at, damage)).Array[1, 20]
            .Select(lines => lines.SelectMany(line => line.Append((byte)'\n')).ToArray());

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Lines_leave_as_if_they_had_been_cleaned() =>
        Gen.Select(_lines, Gen.OneOf<string[]>([], ["*"], ["text", "gone"], ["/meta/a", "text"], ["title"]),
            Gen.OneOf(BadBytesPolicy.Refuse, BadBytesPolicy.Replace), Gen.OneOf(3, 1024)).Holds(
            sample =>
            {
                (byte[] lines, string[] fields, BadBytesPolicy policy, int depth) = sample;
                using TemporaryFolder folder = _folder.Inner();
                InputFile input = folder.Input("in.jsonl", lines);
                var options = new ReadOptions { Fields = fields, BadBytes = policy, MaxJsonDepth = depth };
                Assert.Equal(Run(input, options, mayHaveLeaks: null), Run(input, options, _cleaner.MayHaveLeaks));
            },
            samples: 800);

    [Fact]
    public void Texts_are_checked_as_if_they_had_been_cleaned()
    {
        Gen<string> texts = Gen.OneOf(
            "The ferry leaves at noon, and the crowd goes home.", "\n", "\n\n", "\r\n", "[object Object]", "[ob\u00ADject Object]",
                "[object\nObject]", "-\n", "int(7)", "\uFEFF", "\u200B", "語の橋は開通した。", "By Ada Jones", "May 3, 2019", "\0", "caf\u00e9")
                .Array[0, 8].Select(string.Concat);
        Gen.Select(texts, Gen.OneOf("utf-8", "utf-16", "latin1")).Holds(
            sample =>
            {
                (string text, string encoding) = sample;
                using TemporaryFolder folder = _folder.Inner();
                InputFile input = folder.Input("in.txt", Encoding.GetEncoding(encoding).GetBytes(text));
                Assert.Equal(Check(input, mayHaveLeaks: null), Check(input, _cleaner.MayHaveLeaks));
            },
            samples: 1_000);
    }

    public void Dispose() => _folder.Dispose();

    private static Gen<string> Line() => Gen.Select(Gen.OneOf("text", "title", "Body", "id", "x", "tex\\u0074").Array[0, 4],
        Gen.OneOf(_values).Array[4], Gen.OneOf("", ",\"meta\":{\"a\":\"int(7)\",\"b\":[1,2.5,[null]]}", ",\"n\":01"))
        .Select((names, values, rest) => $"{{\"k\":1{string.Concat(names.Select((name, i) => $",\"{name}\":\"{values[i]}\""))}{rest}}}");

    private static byte[] Damaged(byte[] line, int at, byte damage)
    {
        if (at >= 0) line[at % line.Length] = damage;
        return line;
    }

    private static string Run(InputFile input, ReadOptions options, LeakTest? mayHaveLeaks)
    {
        var output = new MemoryStream();
        var rejects = new MemoryStream();
        var problems = new List<Problem>();
        var log = new ProblemLog(problems.Add);
        using RecordSink sink = new RecordOutput { Format = OutputFormat.JsonLines }.Open(() => new OutputStream(output, "memory"),
            new OutputFiles(new OutputGuard([]), CancellationToken.None), log);
        RunSummary sum = new CleaningPipeline(options, _cleaner.Clean, log)
        {
            MayHaveLeaks = mayHaveLeaks,
            Rejects = rejects
        }.Run([input], sink);
        return $"{Encoding.Latin1.GetString(output.ToArray())}\n{Encoding.Latin1.GetString(rejects.ToArray())}\n{string.Join('\n', problems)}\n{Text(sum)}";
    }

    private static string Check(InputFile input, LeakTest? mayHaveLeaks)
    {
        var problems = new List<Problem>();
        using var sink = new Counting();
        RunSummary sum = new CleaningPipeline(new ReadOptions(), _cleaner.Clean,
            new ProblemLog(problems.Add))
        { MayHaveLeaks = mayHaveLeaks }.Run([input], sink);
        return $"{string.Join('\n', problems)}\n{Text(sum)}";
    }

    private static string Text(RunSummary sum) => $"{sum.Records} {sum.Cut} {sum.Reported} {sum.RelatedLinks} {sum.Faults}";

    // As check does: of a record in which nothing is found there is nothing to write.
    private sealed class Counting : RecordSink
    {
        public override RecordEncoder CreateEncoder(InputFormat format) => new Nothing();

        public override void Append(RecordBatch batch)
        {
        }

        public override void Complete()
        {
        }

        private sealed class Nothing : RecordEncoder
        {
            public override bool TakesUntouched => true;

            public override void Encode(CleanedRecord record, RecordBatch batch)
            {
            }
        }
    }
}
