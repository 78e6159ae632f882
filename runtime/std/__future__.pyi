annotations: object
