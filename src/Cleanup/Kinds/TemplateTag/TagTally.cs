using System.Runtime.InteropServices;
using Cleanup.Grammars.Markup;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>What the tags of a row say together: one sure tag vouches for its neighbours, and so do several placeholders.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TagTally
{
    // One alone is what two texts write about; with five nothing changes.
    private const int EnoughFields = 2;

    // With two there are two findings more, with nine one less.
    private const int EnoughPlaceholders = 4;

    private int _placeholders;
    private int _fields;
    private DebrisSureness _best;

    public int Tags { get; private set; }

    /// <summary>Whether it is worth a finding: one odd word in braces is not.</summary>
    public readonly bool IsEvidence => Tags > _placeholders || _fields > 0 || _placeholders >= EnoughPlaceholders;

    public readonly DebrisSureness Sureness
    {
        get
        {
            bool isTemplate = _fields >= EnoughFields || _fields > 0 && _placeholders >= EnoughPlaceholders;
            return isTemplate ? DebrisSureness.Unmistakable : _best;
        }
    }

    public void Add(ParsedTag tag)
    {
        Tags++;
        if (tag.IsPlaceholder) _placeholders++;
        if (tag is { IsPlaceholder: true, Sureness: > DebrisSureness.Doubtful }) _fields++;
        if (tag.Sureness > _best) _best = tag.Sureness;
    }
}
