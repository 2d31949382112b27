using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Settings;

/// <summary>The merged settings as JSON, each with where it comes from. Thread-safe.</summary>
internal static class SettingsPage
{
    /// <summary>The settings of a command.</summary>
    public static string Of(CommandSettings settings, ParseResult parsed)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonFormats.Indented))
        {
            json.WriteStartObject();
            json.WriteString("file", settings.Loaded.File?.Path);
            foreach ((SettingDefinition setting, ImmutableArray<string> texts, string? from) in settings.Merged(parsed))
            {
                json.WriteStartObject(setting.Name);
                json.WritePropertyName("value");
                if (from is null) json.WriteNullValue();
                else WriteValue(json, setting.Shape, texts);
                json.WriteString("from", from ?? "default");
                json.WriteEndObject();
            }
            json.WriteStartObject("kinds");
            IEnumerable<KindSettings> last = settings.Kinds.Set.GroupBy(static kind => kind.Id, StringComparer.Ordinal)
                .Select(static same => same.Last());
            foreach (KindSettings kind in last)
                Write(json, kind);
            json.WriteEndObject();
            json.WriteStartArray("allow");
            foreach (AllowRule rule in settings.Loaded.Allow)
            {
                json.WriteStartObject();
                json.WriteString("reason", rule.Reason);
                json.WriteString("from", rule.From);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteValue(Utf8JsonWriter json, SettingShape shape, ImmutableArray<string> texts)
    {
        if (shape == SettingShape.Texts)
        {
            json.WriteStartArray();
            foreach (string text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
        }
        else if (shape is SettingShape.Count or SettingShape.Share && IsNumber(texts[^1])) json.WriteRawValue(texts[^1]);
        else if (shape == SettingShape.Flag) json.WriteBooleanValue(bool.TryParse(texts[^1], out bool isOn) && isOn);
        else json.WriteStringValue(texts[^1]);
    }

    // --max-rate takes 1% too.
    private static bool IsNumber(string text) => text.All(static character => char.IsAsciiDigit(character) || character == '.') &&
        text[0] is not '.' && text[^1] is not '.';

    private static void Write(Utf8JsonWriter json, KindSettings kind)
    {
        json.WriteStartObject(kind.Id);
        if (kind.IsOff) json.WriteString("severity", "off");
        else if (kind.Severity is { } severity) json.WriteString("severity", KebabCase.NameOf(severity));
        if (kind.Action is { } action) json.WriteString("action", action == LeakAction.Cut ? "cut" : "report");
        if (kind.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern.Pattern);
            json.WriteBoolean("context", pattern.InContext);
        }
        json.WriteString("from", kind.From);
        json.WriteEndObject();
    }
}
