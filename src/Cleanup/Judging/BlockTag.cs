using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>What a tag of a template does with a block: <c>{% if x %}</c> opens one, <c>{{/if}}</c> closes it.</summary>
/// <param name="step">What it does.</param>
/// <param name="name">The block's name; empty where the tag closes the last, whatever its name.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct BlockTag(BlockStep step, ReadOnlySpan<char> name)
{
    // What opens a block without a sign of its own.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _blocks =
        new HashSet<string>(StringComparer.Ordinal)
    {
        "if", "unless", "for", "foreach", "forelse", "each", "while", "case", "switch", "isset", "list", "range", "with",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public BlockStep Step => step;

    public ReadOnlySpan<char> Name { get; } = name;

    /// <summary>Reads what stands behind the delimiter of a tag.</summary>
    public static BlockTag Of(ReadOnlySpan<char> content)
    {
        content = content.TrimStart("-+~= \t\r\n");
        if (content.StartsWith("php", StringComparison.Ordinal)) content = content["php".Length..].TrimStart();
        // <?php } ?> closes one, <?php } else { ?> goes on.
        bool isBrace = content is ['}', ..];
        if (isBrace) content = content[1..].TrimStart();
        char sign = content is ['#' or '/', ..] ? content[0] : '\0';
        ReadOnlySpan<char> name = content.TrimStart("/#");
        int end = 0;
        while (end < name.Length && char.IsAsciiLetter(name[end])) end++;
        name = name[..end];
        if (sign == '/') return new BlockTag(BlockStep.Closes, name);
        if (name is "else" or "elif" or "elsif" or "elseif" or "elseIf" or "when" or "empty" or "default")
            return new BlockTag(BlockStep.GoesOn, name);
        if (isBrace) return new BlockTag(BlockStep.Closes, default);
        if (name.StartsWith("end", StringComparison.Ordinal)) return new BlockTag(BlockStep.Closes, name["end".Length..]);
        return new BlockTag(sign == '#' || _blocks.Contains(name) ? BlockStep.Opens : BlockStep.None, name);
    }

    /// <summary>Reads what stands behind the bracket of a shortcode, <c>[box]</c> or <c>[/box]</c>.</summary>
    public static BlockTag OfShortcode(ReadOnlySpan<char> content)
    {
        bool closes = content is ['/', ..];
        ReadOnlySpan<char> name = content[(closes ? 1 : 0)..];
        int end = name.IndexOfAny(" ]\t\n\u00A0");
        return end <= 0 ? default : new BlockTag(closes ? BlockStep.Closes : BlockStep.Opens, name[..end]);
    }
}
