namespace Dash.SpecDiff.Checks;

/// <summary>Where a value travels, which decides whether more or fewer values are the danger.</summary>
internal enum Flow
{
    /// <summary>Callers write it: accepting less breaks them.</summary>
    Request,

    /// <summary>Callers read it: offering more, or leaving out more, breaks them.</summary>
    Response,
}
