namespace Cleanup.Text;

/// <summary>Names of packages, modules and classes: <c>java.io.File</c>.</summary>
internal static class DottedName
{
    /// <summary>What stands behind the last dot. It is empty where the name ends in one, as <c>e.g.</c> does.</summary>
    public static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> name) => name[(name.LastIndexOf('.') + 1)..];
}
