namespace Cleanup.Grammars.Forms;

/// <summary>The field of a report that an element fills.</summary>
internal enum FormField
{
    /// <summary>None: it is read and not kept.</summary>
    None,

    Type,

    Message,

    File,

    Line,

    Function,
}
