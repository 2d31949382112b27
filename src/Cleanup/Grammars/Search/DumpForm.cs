namespace Cleanup.Grammars.Search;

/// <summary>What the value of a dump is.</summary>
internal enum DumpForm
{
    /// <summary>An array or object.</summary>
    Container,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number, boolean or null: a word of prose when it stands alone.</summary>
    Scalar,

    /// <summary>A case of an enum or a resource, which tells more than a scalar.</summary>
    NamedScalar,
}
