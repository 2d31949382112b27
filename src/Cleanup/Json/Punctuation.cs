namespace Cleanup.Json;

/// <summary>JSON's structural characters (RFC 8259, 2) and their full-width forms (U+FF00 block).</summary>
internal static class Punctuation
{
    /// <summary>The structural character a full-width form stands for; any other character as it is.</summary>
    public static int Fold(int c) => c < '\uFF0C' ? c : FoldFullWidth(c);

    private static int FoldFullWidth(int c) => c switch
    {
        '\uFF0C' => ',',
        '\uFF1A' => ':',
        '\uFF3B' => '[',
        '\uFF3D' => ']',
        '\uFF5B' => '{',
        '\uFF5D' => '}',
        _ => c,
    };

    public static bool IsStructural(int c) => c is '{' or '}' or '[' or ']' or ',' or ':';
}
