using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Cleanup.Articles.Dates;

namespace Cleanup.Articles;

/// <summary>A source value in the form that a field takes. Immutable.</summary>
/// <param name="Text">The field's value.</param>
/// <param name="IsWhole">Whether <paramref name="Text"/> says all that the source value said, so that no copy of it has to be kept.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkValue(string Text, bool IsWhole)
{
    // The members of an object that hold its text: WordPress "rendered", JSON-LD images and persons.
    private static readonly string[] Rendered = ["rendered"];
    private static readonly string[] ImageAddresses = ["url", "src", "contentUrl"];
    private static readonly string[] Names = ["name"];

    /// <summary>Reads a value for a field; false when the field has no use for it.</summary>
    public static bool TryRead(LinkAlias alias, JsonElement source, out LinkValue value) => alias.Role switch
    {
        LinkRole.Id or LinkRole.Type => TryReadScalar(source, out value),
        LinkRole.Order => TryReadScalar(source, out value) && IsInteger(value.Text),
        LinkRole.Published => TryReadDate(source, out value),
        LinkRole.Url => TryReadText(source, Rendered, out value) && (!alias.OnlyAddress || IsAddress(value.Text)),
        LinkRole.Image => TryReadText(source, ImageAddresses, out value),
        LinkRole.Author or LinkRole.Section => TryReadText(source, Names, out value),
        _ => TryReadText(source, Rendered, out value),
    };

    // Numbers keep the digits they were written with.
    private static bool TryReadScalar(JsonElement source, out LinkValue value)
    {
        if (source.ValueKind != JsonValueKind.Number) return TryReadString(source, out value);
        value = new LinkValue(JsonSource.GetRaw(source), IsWhole: true);
        return true;
    }

    private static bool TryReadString(JsonElement source, out LinkValue value)
    {
        bool found = JsonSource.TryGetText(source, out string? text) && !string.IsNullOrWhiteSpace(text);
        value = new LinkValue(text ?? "", IsWhole: true);
        return found;
    }

    private static bool TryReadText(JsonElement source, string[] members, out LinkValue value)
    {
        if (source.ValueKind != JsonValueKind.Object) return TryReadString(source, out value);
        foreach (string member in members)
        {
            foreach (JsonProperty property in source.EnumerateObject())
            {
                if (!string.Equals(JsonSource.GetRawName(property), member, StringComparison.Ordinal) || !TryReadString(property.Value, out value)) continue;
                value = value with { IsWhole = source.GetPropertyCount() == 1 };
                return true;
            }
        }
        value = default;
        return false;
    }

    private static bool TryReadDate(JsonElement source, out LinkValue value)
    {
        bool found = TryReadScalar(source, out LinkValue written);
        string? date = null;
        found = found && (PublishedDate.TryParseUnixTime(written.Text, out date) || PublishedDate.TryParse(written.Text, out date));
        value = new LinkValue(date ?? "", IsWhole: string.Equals(date, written.Text, StringComparison.Ordinal));
        return found;
    }

    // "007" and 1.0 are left to the copy: as a number they would come back changed.
    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) &&
        string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);

    private static bool IsAddress(string text) =>
        text.StartsWith('/') ||
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
