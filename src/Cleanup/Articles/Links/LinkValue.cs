using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Cleanup.Articles.Dates;
using Cleanup.Text;

namespace Cleanup.Articles.Links;

/// <summary>A source value in the form that a field takes. Immutable.</summary>
/// <param name="Text">The field's value.</param>
/// <param name="IsWhole">Whether <paramref name="Text"/> says all that the source value said, so that no copy of it has to be kept.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkValue(string Text, bool IsWhole)
{
    // The members of an object that hold its text: WordPress "rendered", Arc "basic", JSON-LD images and persons.
    private static readonly string[] Rendered = ["rendered", "basic", "text", "value", "raw"];
    private static readonly string[] Addresses = ["rendered", "url", "@id", "href", "alias", "website_url", "value"];
    private static readonly string[] ImageAddresses = ["url", "src", "contentUrl", "href", "basic", "uri", "source_url", "image_intro",
        "image_fulltext"];
    private static readonly string[] Names = ["name", "title", "displayName", "display_name", "byline", "by", "primary_section"];

    // Arc: promo_items.basic.url.
    private const int DeepestMember = 3;

    /// <summary>Reads a value for a field; false when the field has no use for it.</summary>
    public static bool TryRead(LinkAlias alias, JsonElement source, out LinkValue value) => alias.Role switch
    {
        LinkRole.Id or LinkRole.Type => TryReadScalar(source, out value),
        LinkRole.Order => TryReadScalar(source, out value) && IsInteger(value.Text),
        LinkRole.Published => TryReadDate(source, out value),
        LinkRole.Url => TryReadAddress(source, out value) && !IsJson(value.Text) && (!alias.OnlyAddress || IsAddress(value.Text)),
        // WordPress: featured_media is an id.
        LinkRole.Image => TryReadText(source, ImageAddresses, out value) && !IsJson(value.Text),
        LinkRole.Author => TryReadNames(source, out value) && AsPlainText(ref value) && !IsAddress(value.Text),
        LinkRole.Section => TryReadText(source, Names, out value) && AsPlainText(ref value),
        _ => TryReadText(source, Rendered, out value) && AsPlainText(ref value),
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

    private static bool TryReadAddress(JsonElement source, out LinkValue value)
    {
        if (TryReadText(source, Addresses, out value)) return true;
        // Arc: websites holds an object per site, under the site's name.
        if (source.ValueKind != JsonValueKind.Object || source.GetPropertyCount() != 1) return false;
        JsonElement only = source.EnumerateObject().First().Value;
        bool found = only.ValueKind == JsonValueKind.Object && TryReadText(only, Addresses, out value);
        value = value with { IsWhole = false };
        return found;
    }

    // Joomla keeps its images as JSON in a string.
    private static bool IsJson(string text) => text[0] is '{' or '[';

    // A string, or the first of a list, or a member of an object that is one of these.
    private static bool TryReadText(JsonElement source, string[] members, out LinkValue value)
    {
        bool isWhole = true;
        for (int depth = 0; depth <= DeepestMember; depth++)
        {
            if (source.ValueKind == JsonValueKind.Array && source.GetArrayLength() > 0)
            {
                isWhole &= source.GetArrayLength() == 1;
                source = source[0];
            }
            else if (source.ValueKind == JsonValueKind.Object && TryGetMember(source, members, out JsonElement member))
            {
                isWhole &= source.GetPropertyCount() == 1;
                source = member;
            }
            else
            {
                break;
            }
        }
        bool found = TryReadString(source, out value);
        // Of a list or an object it says what it holds, not that it is one.
        value = value with { IsWhole = isWhole };
        return found;
    }

    // All of a list of persons.
    private static bool TryReadNames(JsonElement source, out LinkValue value)
    {
        if (source.ValueKind != JsonValueKind.Array || source.GetArrayLength() < 2) return TryReadText(source, Names, out value);
        // Looked up, not searched: a list of many names must not cost its length squared.
        var names = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (JsonElement member in source.EnumerateArray())
        {
            if (TryReadText(member, Names, out LinkValue name)) names.TryAdd(name.Text, true);
        }
        value = new LinkValue(string.Join(", ", names.Keys), IsWhole: false);
        return names.Count > 0;
    }

    private static bool TryGetMember(JsonElement source, string[] members, out JsonElement found)
    {
        foreach (string member in members)
        {
            foreach (JsonProperty property in source.EnumerateObject())
            {
                if (!string.Equals(JsonSource.GetRawName(property), member, StringComparison.Ordinal)) continue;
                found = property.Value;
                return true;
            }
        }
        found = default;
        return false;
    }

    // What the source wrote stays in the copy when it was markup.
    private static bool AsPlainText(ref LinkValue value)
    {
        string plain = PlainText.Of(value.Text);
        if (plain.Length == 0) return false;
        value = new LinkValue(plain, value.IsWhole && ReferenceEquals(plain, value.Text));
        return true;
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

    /// <summary>Whether a text is an address: absolute, or from the site's root.</summary>
    public static bool IsAddress(string text) =>
        text.StartsWith('/') ||
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
