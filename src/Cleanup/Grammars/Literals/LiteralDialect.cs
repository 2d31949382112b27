using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

/// <summary>What a language's literals look like where languages differ. Immutable: one instance serves every thread.</summary>
internal abstract class LiteralDialect
{
    /// <summary>The ASCII quotation marks that delimit strings.</summary>
    public abstract string Quotes { get; }

    /// <summary>The brackets that open a list, a map or a tuple.</summary>
    public virtual string Brackets => "[{";

    /// <summary>What stands between a key and its value.</summary>
    public abstract string[] Separators { get; }

    /// <summary>The words for nothing, truth and numbers that are none.</summary>
    public abstract IReadOnlyList<(string Word, ValueKind Kind)> Words { get; }

    /// <summary>What joins the parts of a long string.</summary>
    public virtual Concatenation Concatenation => Concatenation.None;

    /// <summary>Whether a string may hold line breaks that are not escaped.</summary>
    public virtual bool HasRawLineBreaks => false;

    /// <summary>Whether keys may stand without quotes before a colon.</summary>
    public virtual bool HasBareKeys => false;

    /// <summary>Whether a list may show further properties behind its elements.</summary>
    public virtual bool ListsHaveKeys => false;

    /// <summary>Whether other languages write the same up to what only they have: then one that breaks off there is none.</summary>
    public virtual bool BreaksOffAtCutOnly => false;

    /// <summary>Whether a whole dump may be a string or a number.</summary>
    public virtual bool HasWholeScalars => false;

    /// <summary>The key that the language's own JSON has for a key that is nothing.</summary>
    public virtual string NullKey => "null";

    /// <summary>The escapes in a string with this delimiter.</summary>
    public abstract StringEscapes EscapesIn(char quote);

    /// <summary>Goes behind what may stand before any value and says nothing about it; false when there is no such thing.</summary>
    public virtual bool TrySkipPrefix(ref LiteralReader reader) => false;

    /// <summary>Reads a value of a form that only this language has; false, and nothing read, when there is none.</summary>
    public virtual bool TryReadOwn(ref LiteralReader reader) => false;

    /// <summary>The end of the note at a place that says how much the program left out there; -1 when there is none.</summary>
    public virtual int OmissionEnd(ReadOnlySpan<char> text, int position) => -1;

    /// <summary>Whether a word without quotes is a value of this language only: <c>:ok</c>.</summary>
    public virtual bool IsSymbol(ReadOnlySpan<char> word) => false;

    /// <summary>
    /// Where what belongs to the bracket or name at a place and stands before it starts; the place itself when nothing does, -1 when this
    /// is no bracket of a value.
    /// </summary>
    public virtual int PrefixStart(ReadOnlySpan<char> text, int position, int floor) => position;

    /// <summary>The offset behind what ends the whole dump, from behind its last bracket.</summary>
    public virtual int SkipSuffix(ReadOnlySpan<char> text, int position) => position;

    /// <summary>Whether what was seen shows that this language printed it, and no other one.</summary>
    public abstract bool IsProven(LiteralTraits traits);
}
