namespace Cleanup.Grammars.Search;

/// <summary>What one step of a dump's grammar does.</summary>
internal enum DumpStepKind
{
    /// <summary>A member's key; its value follows.</summary>
    Key,

    /// <summary>A whole value without members.</summary>
    Value,

    /// <summary>Opens an array or object; members follow.</summary>
    Open,

    /// <summary>Opens what stands around one value and is nothing of it.</summary>
    Wrap,

    /// <summary>Closes the innermost array or object, with a closer or by what follows.</summary>
    Close,

    /// <summary>Stands for a value that is not there, such as that of an uninitialised property: the key goes too.</summary>
    Nothing,

    /// <summary>Nothing of the value: a note between members.</summary>
    Note,

    /// <summary>Stands for the members that the producer left out.</summary>
    Omission,
}
