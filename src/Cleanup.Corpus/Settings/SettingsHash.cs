using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Cleanup.Corpus.Settings;

/// <summary>
/// Gives settings a short name, the same on every machine. Only what is not as it is by default goes into it, so that a setting that a
/// later version brings does not change the name of those that do without. Thread-safe.
/// </summary>
public static class SettingsHash
{
    // Hexadecimal, 48 bits: it tells a few settings apart, and stands in every record.
    private const int Length = 12;
    private static readonly CleanupSettings _defaults = new();

    /// <summary>The hash in hexadecimal digits.</summary>
    public static string Of(CleanupSettings settings) => Convert.ToHexStringLower(SHA256.HashData(Canonical(settings).Span))[..Length];

    // Words and their order do not change what is found; what it is called does not either.
    private static string Line(PatternKind kind) => string.Join('\n',
        [kind.Id, kind.Pattern, $"{kind.InContext} {kind.CutFrom}",
            .. kind.Keywords.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>What is hashed: a JSON object, its names in a fixed order, sets in ordinal order.</summary>
    internal static ReadOnlyMemory<byte> Canonical(CleanupSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        WriteSet("kinds", settings.Kinds);
        WriteSet("except", settings.ExceptKinds);
        WriteSet("patterns", [.. settings.Patterns.Select(Line)]);
        WriteSet("actions", [.. settings.Actions.Select(static action => $"{action.Key} {action.Value}")]);
        Write("cut", settings.Cut, _defaults.Cut);
        Write("assume", settings.Assume, _defaults.Assume);
        Write("judge", settings.Judge, _defaults.Judge);
        Write("max_depth", settings.MaxDepth, _defaults.MaxDepth);
        Write("scan_budget", settings.ScanBudget, _defaults.ScanBudget);
        WriteSet("fields", settings.Fields);
        Write("encoding", settings.Encoding?.ToLowerInvariant(), _defaults.Encoding);
        Write("records", settings.Records, _defaults.Records);
        Write("on_bad_bytes", settings.OnBadBytes, _defaults.OnBadBytes);
        Write("record_limit", settings.RecordLimit, _defaults.RecordLimit);
        Write("article", settings.Article, _defaults.Article);
        Write("keep_texts", settings.KeepTexts, _defaults.KeepTexts);
        Write("date_order", settings.DateOrder, _defaults.DateOrder);
        Write("base_url", settings.BaseUrl, _defaults.BaseUrl);
        Write("keep_whitespace", settings.KeepWhitespace, _defaults.KeepWhitespace);
        Write("max_cut_ratio", settings.MaxCutRatio, _defaults.MaxCutRatio);
        Write("tell_only_edits", settings.TellOnlyEdits, _defaults.TellOnlyEdits);
        Write("into", settings.Into, _defaults.Into);
        Write("offsets", settings.Offsets, _defaults.Offsets);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;

        void Write<T>(string name, T value, T preset)
        {
            if (!EqualityComparer<T>.Default.Equals(value, preset)) json.WriteString(name, FormattableString.Invariant($"{value}"));
        }

        void WriteSet(string name, IReadOnlyCollection<string> values)
        {
            if (values.Count == 0) return;
            json.WriteStartArray(name);
            foreach (string value in values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }
}
