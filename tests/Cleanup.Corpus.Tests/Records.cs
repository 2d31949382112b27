using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Restoring;

namespace Cleanup.Corpus.Tests;

/// <summary>Records with leaks put together by hand, as cleaning would give them.</summary>
internal static class Records
{
    /// <summary>What stands for a leak in the texts of these tests.</summary>
    public const string Leak = "string(9) \"[{\"a\":1}]\"";

    private static readonly InputFile _text = new() { Path = "in/a.txt", Source = "in/a.txt", Id = "a", Format = InputFormats.Text };
    private static readonly InputFile _lines = new() { Path = "in/n.jsonl", Source = "in/n.jsonl", Id = "n", Format = InputFormats.JsonLines };

    /// <summary>The record of a text file; every <see cref="Leak"/> in it is cut.</summary>
    public static CleanedRecord OfText(string text, SourceEncoding? encoding = null)
    {
        DecodedText content = new TextDecoder(encoding?.Name).Decode((encoding ?? SourceEncoding.Utf8).Encode(text));
        CleanResult result = Clean(text);
        var article = new ArticleRecord
        {
            Title = "A title",
            Published = "2020-02-03",
            Text = result.Text,
            Leaks = result.Leaks,
            Edits = result.Edits,
            RelatedLinks = result.RelatedLinks,
        };
        return new CleanedRecord(new TextRecord { Input = _text, Id = "a", Content = content }, [new CleanedField("text", text, article)]);
    }

    /// <summary>The record of a line of JSON Lines; every <see cref="Leak"/> in its selected fields is cut.</summary>
    public static CleanedRecord OfLine(string line, params string[] fields)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        JsonLineContent scanned = new JsonFieldScanner(new FieldSelector(fields), 64).Scan(bytes);
        var source = new JsonLineRecord { Input = _lines, Id = scanned.Id ?? "n:1", Bytes = bytes, Number = 1, Strings = scanned.Fields };
        return new CleanedRecord(source, [.. scanned.Fields.Select(field => new CleanedField(field.Name, field.Text, Clean(field.Text)))]);
    }

    /// <summary>The line that a cleaned line was.</summary>
    public static string RestoreLine(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        GainedPart? gained = GainedPart.Find(bytes, JsonElement.Parse(bytes, new JsonDocumentOptions { MaxDepth = int.MaxValue }));
        return gained is null ? line : Encoding.UTF8.GetString(JsonLineRestorer.Restore(bytes, gained).Span);
    }

    private static CleanResult Clean(string text)
    {
        var leaks = ImmutableArray.CreateBuilder<Finding>();
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var links = ImmutableArray.CreateBuilder<RelatedLink>();
        for (int start = 0; (start = text.IndexOf(Leak, start, StringComparison.Ordinal)) >= 0; start += Leak.Length)
        {
            var range = new TextRange(start, Leak.Length);
            links.Add(new RelatedLink { Leak = leaks.Count, Id = "-7", Title = "=Über", Order = -3, Extra = JsonElement.Parse("{\"u\":\"\\ud800\"}") });
            edits.Add(new Edit(range, EditCause.Leak, Leak, " "));
            leaks.Add(new Finding
            {
                Kind = LeakKinds.PhpVarDump,
                Range = range,
                Evidence = Evidence.LengthAgrees | Evidence.StructureClosed,
                Confidence = Confidence.Certain,
                Action = LeakAction.Cut,
                Recovery = new RecoveredValue
                {
                    Status = RecoveryStatus.Repaired,
                    Json = "[{\n\"a\" : \"x y\\\"\"}]"u8.ToArray(),
                    Decoded = true,
                    Repairs = [new RepairStep(RepairKind.NotRepresentable, new TextRange(start + 2, 3), "/0/a", "NAN", "null")],
                    DeclaredLength = 9,
                    ActualLength = 9,
                    LengthUnit = LengthUnit.Utf8Bytes,
                },
            });
        }
        return new CleanResult
        {
            Text = TextEdits.Apply(text, edits.ToImmutable()),
            Leaks = leaks.ToImmutable(),
            Edits = edits.ToImmutable(),
            RelatedLinks = links.ToImmutable(),
        };
    }
}
