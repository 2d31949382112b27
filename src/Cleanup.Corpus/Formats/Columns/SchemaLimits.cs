namespace Cleanup.Corpus.Formats.Columns;

/// <summary>How large a schema may be that is read: what is beyond was made to fill the stack or the memory.</summary>
internal static class SchemaLimits
{
    /// <summary>How deep columns may nest; each level takes one of the stack. The columns of crawls nest four deep.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many columns there may be, those inside of others among them. Wide tables have some thousands.</summary>
    public const int MaxFields = 200_000;
}
