using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Reports.Page;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Reports.Page;

/// <summary>Pages of records, and what they hold.</summary>
internal static partial class Pages
{
    private static readonly RecordCleaner _cleaner = new(new Cleaner());

    /// <summary>The page of JSON Lines.</summary>
    public static string Of(IEnumerable<string> lines, PageOptions? options = null)
    {
        var bytes = new MemoryStream();
        var log = new ProblemLog(static _ => { });
        var page = new PageWriter(new OutputStream(bytes, "page"), options ?? new PageOptions(), Explain, log);
        using (var sink = new FindingsSink(new FindingsPolicy { MaxLeaks = null }, [page]))
        {
            foreach (CleanedRecord record in lines.Select(static line => _cleaner.Clean(Records.OfLine(line).Source))) Write(sink, record);
            sink.Complete();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>A line with a text.</summary>
    public static string Line(string id, string text) =>
        JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = id, ["text"] = text });

    /// <summary>The data of a page.</summary>
    public static JsonElement DataIn(string page) => JsonElement.Parse(RawDataIn(page));

    /// <summary>The data of a page as it stands there.</summary>
    public static string RawDataIn(string page) => Data().Match(page).Groups["data"].Value;

    /// <summary>The hash of an element's content, as a policy has it.</summary>
    public static string HashOf(string page, string element)
    {
        string content = page.Split($"<{element}>")[1].Split($"</{element}>")[0];
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
    }

    private static void Write(RecordSink sink, CleanedRecord record)
    {
        InputFile input = record.Source.Input;
        using RecordEncoder encoder = sink.CreateEncoder(input.Format);
        var batch = new RecordBatch { Input = input };
        encoder.Encode(record, batch);
        batch.Summary.Add(record);
        sink.Append(batch);
    }

    private static Explanation Explain(SourceRecord record, int field) => _cleaner.Explain(record, field, place: null);

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(?<data>[^<]*)</script>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Data();
}
