namespace Dash.Runtime.Validation;

/// <summary>A model that can check itself against the constraints of its document; generated for items with <c>OpenApiValidation="true"</c>.</summary>
public interface IValidatable
{
    /// <summary>Adds a finding for every rule that is broken, here and in everything below.</summary>
    /// <param name="run">Collects the findings; their pointers begin at this object.</param>
    void Validate(ref ValidationRun run);
}
