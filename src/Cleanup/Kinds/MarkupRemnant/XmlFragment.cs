using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// A document of XML, or an element of one, that a program answered another: an envelope of SOAP, an error of a store, a feed, what Word
/// keeps. HTML has no such names: <c>&lt;soap:Body&gt;</c>, <c>&lt;RequestId&gt;</c>. Thread-safe.
/// </summary>
internal static class XmlFragment
{
    private const string Prolog = "<?xml ";

    // Of plain names with capitals, and of values on their own lines.
    private const int FewestElements = 3;

    // What browsers say above one.
    private const string Heading =
        "This XML file does not appear to have any style information associated with it. The document tree is shown below.";

    // A server replaces these: tags of templates.
    private static readonly string[] _ofServers = ["asp:", "c:", "cms:", "f:", "fmt:", "fn:", "h:", "jsp:", "t:", "tiles:"];

    /// <summary>Reads the document or element that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int floor, out Debris fragment, ref long steps)
    {
        fragment = default;
        int prolog = EndOfProlog(text, start);
        bool hasProlog = prolog > start;
        if (!hasProlog && !MayBegin(text[(start + 1)..])) return false;
        int root = Blank.Skip(text, prolog);
        var element = new XmlElement(text);
        bool isRead = element.TryRead(root);
        steps += element.End - start;
        bool isElement = isRead && (hasProlog || IsEvidence(text, element, TextRange.FromBounds(root, element.End)));
        if (!isElement && !hasProlog) return false;
        int end = isElement ? element.End : prolog;
        bool isSure = hasProlog || element.HasPrefix;
        fragment = new Debris(TextRange.FromBounds(WithHeading(text, start, floor), end),
            isSure ? DebrisSureness.Unmistakable : DebrisSureness.Probable);
        return true;
    }

    private static int EndOfProlog(ReadOnlySpan<char> text, int start) =>
        text[start..].StartsWith(Prolog, StringComparison.OrdinalIgnoreCase) && XmlTag.TryRead(text, start, out XmlTag tag)
            ? tag.End
            : start;

    // soap:Envelope, RequestId; no <TABLE>, and no <script>.
    private static bool MayBegin(ReadOnlySpan<char> text)
    {
        bool hasCapital = false, hasSmall = false;
        foreach (char character in text)
        {
            if (character == ':') return hasCapital | hasSmall && !text.StartsWithAny(_ofServers);
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-' or '.')) break;
            hasCapital |= char.IsAsciiLetterUpper(character);
            hasSmall |= char.IsAsciiLetterLower(character);
        }
        return hasCapital && hasSmall;
    }

    // "<st1:place>London</st1:place>" in a sentence are its words.
    private static bool IsEvidence(ReadOnlySpan<char> text, in XmlElement element, TextRange range) => element.HasValues
        ? element.Elements >= FewestElements && Lines.AreOwnedBy(text, range)
        : element.HasPrefix || element.Elements >= FewestElements;

    private static int WithHeading(ReadOnlySpan<char> text, int start, int floor)
    {
        int end = Blank.SkipBack(text, start, floor);
        return text[floor..end].EndsWith(Heading, StringComparison.Ordinal) ? end - Heading.Length : start;
    }
}
