namespace Cleanup.Json.Structure;

/// <summary>Why a <see cref="StructureScanner"/> stopped.</summary>
internal enum ScanStop
{
    /// <summary>At the end of what it was given, and all of that was JSON.</summary>
    End,

    /// <summary>At a token that JSON does not have there.</summary>
    Error,
}
